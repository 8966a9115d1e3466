package wusum.tagging;

import java.util.BitSet;
import java.util.Optional;
import wusum.classifier.Scores;

/** Gives the one topic of the highest probability: for articles that have exactly one. */
public record TopPolicy() implements DecisionPolicy {
  @Override
  public BitSet decide(Scores scores) {
    int top = 0;
    for (int topic = 1; topic < scores.size(); topic++) {
      top = scores.get(topic) > scores.get(top) ? topic : top;
    }
    BitSet given = new BitSet();
    given.set(top);
    return given;
  }

  /** None: the likeliest topic is given however likely it is. */
  @Override
  public Optional<DecisionPolicy> findAtPrecision(double precision) {
    return Optional.empty();
  }
}

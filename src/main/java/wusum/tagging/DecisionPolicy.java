package wusum.tagging;

import java.util.BitSet;
import java.util.Optional;
import wusum.classifier.Scores;

/** Turns probabilities into topics. Implementations are immutable. */
public sealed interface DecisionPolicy permits ThresholdPolicy, TopPolicy {
  /** The topics that are given, as positions in the taxonomy. */
  BitSet decide(Scores scores);

  /**
   * The policy that gives topics of a precision instead; empty where nothing is known of precision.
   *
   * @param precision the share of the articles given a topic that should have it, in (0, 1]
   */
  Optional<DecisionPolicy> findAtPrecision(double precision);
}

package wusum.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How well scores put the articles of a topic before the others: the sum, over the thresholds from
 * high to low, of precision times the gain in recall (C. Buckley and E. M. Voorhees, Evaluating
 * evaluation measure stability, SIGIR 2000). Articles with one score are one step, so that their
 * order does not matter.
 */
public final class AveragePrecision {
  private AveragePrecision() {}

  /** An article's score for a topic, and whether it has that topic. */
  public record Scored(double score, boolean relevant) {}

  /** In [0, 1]; empty where no article has the topic. */
  public static OptionalDouble of(List<Scored> articles) {
    List<Scored> ranked =
        articles.stream().sorted(Comparator.comparingDouble(Scored::score).reversed()).toList();
    int relevant = 0;
    int relevantAbove = 0;
    double sum = 0;
    for (int i = 0; i < ranked.size(); i++) {
      relevant += ranked.get(i).relevant() ? 1 : 0;
      boolean stepEnds =
          i + 1 == ranked.size() || ranked.get(i + 1).score() != ranked.get(i).score();
      if (stepEnds) {
        sum += (relevant - relevantAbove) * (double) relevant / (i + 1);
        relevantAbove = relevant;
      }
    }
    return relevant == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / relevant);
  }
}

package wusum.evaluation;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The mean of a figure over topics, each counting the same. Topics that fewer than {@value
 * #MIN_SUPPORT} articles have are left out, since their figures say little; the mean of none is 0.
 */
public final class MacroAverage {
  /** The least support with which a topic counts. */
  public static final int MIN_SUPPORT = 3;

  private MacroAverage() {}

  public static double of(List<Counts> topics, ToDoubleFunction<Counts> figure) {
    return topics.stream().filter(MacroAverage::counts).mapToDouble(figure).average().orElse(0);
  }

  /** Whether a topic takes part. */
  public static boolean counts(Counts topic) {
    return topic.support() >= MIN_SUPPORT;
  }
}

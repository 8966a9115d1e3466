package wusum.suite.report;

import java.util.Locale;
import java.util.OptionalDouble;
import wusum.evaluation.Estimate;
import wusum.evaluation.Interval;

/** Figures as a reader sees them. */
final class Figures {
  private Figures() {}

  static String share(double share) {
    return String.format(Locale.ROOT, "%.3f", share);
  }

  static String share(OptionalDouble share) {
    return share.isPresent() ? share(share.getAsDouble()) : "–";
  }

  static String interval(Interval interval) {
    return share(interval.low()) + "–" + share(interval.high());
  }

  /** Such as {@code 0.861 (0.842–0.879)}. */
  static String estimate(Estimate estimate) {
    return share(estimate.value()) + " (" + interval(estimate.interval()) + ")";
  }

  static String signed(double difference) {
    return String.format(Locale.ROOT, "%+.3f", difference).replace('-', '−');
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share).replace(".0 ", " ");
  }
}

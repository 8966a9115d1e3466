package wusum.evaluation;

/** A figure measured on a sample of articles, and between which bounds it may really lie. */
public record Estimate(double value, Interval interval) {
  public Estimate {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("a share must be in [0, 1], not " + value);
    }
  }
}

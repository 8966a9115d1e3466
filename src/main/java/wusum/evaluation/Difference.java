package wusum.evaluation;

/**
 * How far the F1 of one system lies above that of another on the same articles.
 *
 * @param family of the topics that are averaged
 * @param average {@code micro} or {@code macro}
 * @param value above 0 where the first system is the better one
 * @param interval where 0 lies outside it, the order of the two is not chance
 */
public record Difference(String family, String average, double value, Interval interval) {
  /** Whether another sample of articles would hardly change the order of the two systems. */
  public boolean isSure() {
    return interval.low() > 0 || interval.high() < 0;
  }
}

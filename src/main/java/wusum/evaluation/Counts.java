package wusum.evaluation;

/**
 * How often a topic, or several together, was given and should have been.
 *
 * <p>Precision, recall and F1 (C. J. van Rijsbergen, Information Retrieval, 1979) are 0 where they
 * would divide by nothing.
 *
 * @param right given, and should have been
 * @param wrong given, and should not have been
 * @param missed not given, and should have been
 */
public record Counts(int right, int wrong, int missed) {
  /** Nothing given, nothing missed. */
  public static final Counts NONE = new Counts(0, 0, 0);

  public Counts {
    if (right < 0 || wrong < 0 || missed < 0) {
      throw new IllegalArgumentException(
          "counts must not be negative: " + right + ", " + wrong + ", " + missed);
    }
  }

  public Counts plus(Counts other) {
    return new Counts(right + other.right, wrong + other.wrong, missed + other.missed);
  }

  /** How many articles have the topic. */
  public int support() {
    return right + missed;
  }

  /** The share of what was given that is right. */
  public double precision() {
    return share(right, right + wrong);
  }

  /** The share of what should have been given that was. */
  public double recall() {
    return share(right, right + missed);
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    return share(2 * right, 2 * right + wrong + missed);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}

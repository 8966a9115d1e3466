package wusum.classifier;

/**
 * What makes probabilities of a classifier's scores, topic by topic: the log-odds are multiplied by
 * a slope and an offset is added. Since that is affine in log-odds, a linear classifier can take it
 * into its weights. Immutable.
 */
public final class Calibration {
  /** Scores nearer to 0 or 1 than a float can tell from them count as this far away. */
  private static final double LEAST = 1e-7;

  private final float[] slopes;
  private final float[] offsets;

  /**
   * @param slopes one a topic, each above 0, so that no order of articles changes
   * @param offsets one a topic
   */
  public Calibration(float[] slopes, float[] offsets) {
    if (slopes.length != offsets.length) {
      throw new IllegalArgumentException(
          slopes.length + " slopes, but " + offsets.length + " offsets");
    }
    for (int topic = 0; topic < slopes.length; topic++) {
      if (!(slopes[topic] > 0 && slopes[topic] <= Float.MAX_VALUE)
          || !(Math.abs(offsets[topic]) <= Float.MAX_VALUE)) {
        throw new IllegalArgumentException(
            "topic %d has the slope %s and the offset %s"
                .formatted(topic, slopes[topic], offsets[topic]));
      }
    }
    this.slopes = slopes.clone();
    this.offsets = offsets.clone();
  }

  public int topics() {
    return slopes.length;
  }

  public float slope(int topic) {
    return slopes[topic];
  }

  public float offset(int topic) {
    return offsets[topic];
  }

  /** The probabilities that scores stand for. */
  public Scores apply(Scores scores) {
    float[] probabilities = new float[scores.size()];
    for (int topic = 0; topic < probabilities.length; topic++) {
      double logOdds = slopes[topic] * logOdds(scores.get(topic)) + offsets[topic];
      probabilities[topic] = (float) (1 / (1 + Math.exp(-logOdds)));
    }
    return new Scores(probabilities);
  }

  /** ln(p / (1 - p)) of a score, finite even where it is 0 or 1. */
  public static double logOdds(float score) {
    double p = Math.min(1 - LEAST, Math.max(LEAST, score));
    return Math.log(p / (1 - p));
  }
}

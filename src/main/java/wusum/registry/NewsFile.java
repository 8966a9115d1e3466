package wusum.registry;

import wusum.tagging.NewsDetector;

/**
 * A detector of news on disk.
 *
 * @param threshold the probability from which a text is taken for no news
 * @param weights one a term, in the order of the terms file
 */
@SuppressWarnings("ArrayRecordComponent") // the shape of a file; made, written and dropped
record NewsFile(float threshold, float bias, float[] weights) {
  static NewsFile of(NewsDetector detector) {
    return new NewsFile(detector.threshold(), detector.bias(), detector.weights());
  }

  /**
   * @param terms how many terms the model has
   * @throws IllegalArgumentException where it is not a detector over so many terms
   */
  NewsDetector detector(int terms) {
    check(weights != null, "holds no weights");
    check(weights.length == terms, "has " + weights.length + " weights for " + terms + " terms");
    check(Float.isFinite(threshold) && threshold > 0, "has no threshold above 0");
    check(Float.isFinite(bias), "has a bias that is no number");
    for (float weight : weights) {
      check(Float.isFinite(weight), "has a weight that is no number");
    }
    return new NewsDetector(weights, bias, threshold);
  }

  private static void check(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(ModelFiles.NEWS + " " + message);
    }
  }
}

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

  NewsDetector detector() {
    return new NewsDetector(weights, bias, threshold);
  }
}

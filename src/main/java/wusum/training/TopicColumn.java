package wusum.training;

import wusum.features.Features;

/**
 * What a linear classifier knows of one topic.
 *
 * @param weights one a term
 */
@SuppressWarnings("ArrayRecordComponent") // made, used and dropped
record TopicColumn(float[] weights, float bias) {
  /** The probability at which the topic is given. */
  static final float THRESHOLD = 0.5f;

  /** The probability of the topic. */
  float score(Features features) {
    double sum = bias;
    for (int i = 0; i < features.size(); i++) {
      sum += features.weight(i) * weights[features.term(i)];
    }
    return (float) (1 / (1 + Math.exp(-sum)));
  }

  boolean gives(Features features) {
    return score(features) >= THRESHOLD;
  }
}

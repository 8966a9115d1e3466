package wusum.training;

import wusum.features.Features;

/**
 * What a linear classifier knows of one topic.
 *
 * @param weights one a term
 * @param threshold the least probability at which the topic is given
 */
@SuppressWarnings("ArrayRecordComponent") // made, used and dropped
record TopicColumn(float[] weights, float bias, float threshold) {
  /** The probability of the topic. */
  float score(Features features) {
    double sum = bias;
    for (int i = 0; i < features.size(); i++) {
      sum += features.weight(i) * weights[features.term(i)];
    }
    return (float) (1 / (1 + Math.exp(-sum)));
  }

  boolean gives(Features features) {
    return score(features) >= threshold;
  }
}

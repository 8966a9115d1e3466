package wusum.classifier;

import wusum.features.Features;

/**
 * Logistic regression for each topic over weighted terms, summed in plain Java without a lock.
 * Thread-safe.
 */
public final class LinearClassifier implements Classifier {
  private final int topics;
  private final float[] weights;
  private final float[] biases;

  /**
   * @param weights the weight of each term for each topic, term by term
   * @param biases one for each topic
   */
  public LinearClassifier(float[] weights, float[] biases) {
    if (biases.length == 0 || weights.length % biases.length != 0) {
      throw new IllegalArgumentException(
          weights.length + " weights do not divide among " + biases.length + " topics");
    }
    this.topics = biases.length;
    this.weights = weights;
    this.biases = biases.clone();
  }

  @Override
  public int topics() {
    return topics;
  }

  /** The number of terms the weights speak of. */
  public int terms() {
    return weights.length / topics;
  }

  @Override
  public Scores score(Features features) {
    float[] sums = biases.clone();
    for (int i = 0; i < features.size(); i++) {
      add(features.term(i), features.weight(i), sums);
    }
    for (int topic = 0; topic < topics; topic++) {
      sums[topic] = (float) (1 / (1 + Math.exp(-sums[topic])));
    }
    return new Scores(sums);
  }

  private void add(int term, float weight, float[] sums) {
    int row = term * topics;
    for (int topic = 0; topic < sums.length; topic++) {
      sums[topic] += weight * weights[row + topic];
    }
  }
}

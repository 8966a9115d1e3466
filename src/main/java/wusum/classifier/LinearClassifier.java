package wusum.classifier;

import java.util.Arrays;
import wusum.features.Features;

/**
 * Logistic regression for each topic over weighted terms, summed in plain Java without a lock.
 * Thread-safe.
 */
public final class LinearClassifier implements TermWeights {
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
  public float weight(int term, int topic) {
    return weights[term * topics + topic];
  }

  @Override
  public float bias(int topic) {
    return biases[topic];
  }

  @Override
  public Scores score(Features features) {
    return Scores.ofLogOdds(logOdds(features));
  }

  /** The log-odds of each topic: the scores before the sigmoid. */
  public float[] logOdds(Features features) {
    float[] sums = biases.clone();
    int i = 0;
    for (; i + 4 <= features.size(); i += 4) {
      addFour(features, i, sums);
    }
    for (; i < features.size(); i++) {
      add(features.term(i), features.weight(i), sums);
    }
    return sums;
  }

  /**
   * This classifier with one topic more, at the end; the others score as before, to the last bit.
   *
   * @param column the weight of each term for the new topic; terms beyond those of this classifier
   *     say nothing of the others
   */
  public LinearClassifier plus(float[] column, float bias) {
    if (column.length < terms()) {
      throw new IllegalArgumentException(column.length + " weights for " + terms() + " terms");
    }
    int wider = topics + 1;
    float[] all = new float[Math.multiplyExact(column.length, wider)];
    for (int term = 0; term < column.length; term++) {
      if (term < terms()) {
        System.arraycopy(weights, term * topics, all, term * wider, topics);
      }
      all[term * wider + topics] = column[term];
    }
    float[] allBiases = Arrays.copyOf(biases, wider);
    allBiases[topics] = bias;
    return new LinearClassifier(all, allBiases);
  }

  /**
   * Adds four terms in one pass over the sums, which saves their going to memory and back. Each
   * sum's terms are added in the same order as one by one, so the sums are the same to the last
   * bit.
   */
  private void addFour(Features features, int first, float[] sums) {
    int row0 = features.term(first) * topics;
    int row1 = features.term(first + 1) * topics;
    int row2 = features.term(first + 2) * topics;
    int row3 = features.term(first + 3) * topics;
    float weight0 = features.weight(first);
    float weight1 = features.weight(first + 1);
    float weight2 = features.weight(first + 2);
    float weight3 = features.weight(first + 3);
    for (int topic = 0; topic < sums.length; topic++) {
      float sum = sums[topic] + weight0 * weights[row0 + topic];
      sum += weight1 * weights[row1 + topic];
      sum += weight2 * weights[row2 + topic];
      sums[topic] = sum + weight3 * weights[row3 + topic];
    }
  }

  private void add(int term, float weight, float[] sums) {
    int row = term * topics;
    for (int topic = 0; topic < sums.length; topic++) {
      sums[topic] += weight * weights[row + topic];
    }
  }
}

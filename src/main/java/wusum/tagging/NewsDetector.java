package wusum.tagging;

import java.util.Arrays;
import wusum.features.Features;

/**
 * Tells news from other text that happens to be Arabic, such as recipes, poems, prayers, code and
 * lists of names: a logistic model over the same terms as the topics'. Immutable.
 */
public final class NewsDetector {
  private final float[] weights;
  private final float bias;
  private final float threshold;

  /**
   * @param weights what each term of weight 1 adds to the log-odds that a text is no news; terms
   *     beyond them say nothing
   * @param threshold the probability from which a text is taken for no news
   */
  public NewsDetector(float[] weights, float bias, float threshold) {
    this.weights = Arrays.copyOf(weights, weights.length);
    this.bias = bias;
    this.threshold = threshold;
  }

  /** This detector where there are further terms, which say nothing. */
  public NewsDetector withTerms(int terms) {
    return new NewsDetector(Arrays.copyOf(weights, terms), bias, threshold);
  }

  /** The probability that a text is no news, as far as its terms tell. */
  public float score(Features text) {
    double sum = bias;
    for (int i = 0; i < text.size(); i++) {
      if (text.term(i) < weights.length) {
        sum += text.weight(i) * weights[text.term(i)];
      }
    }
    return (float) (1 / (1 + Math.exp(-sum)));
  }

  public boolean isNews(Features text) {
    return score(text) < threshold;
  }

  public float[] weights() {
    return Arrays.copyOf(weights, weights.length);
  }

  public float bias() {
    return bias;
  }

  public float threshold() {
    return threshold;
  }
}

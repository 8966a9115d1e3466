package wusum.classifier;

/**
 * A classifier whose log-odds are a sum over terms: each term adds its weight in the article times
 * its weight for the topic, and each topic has a bias.
 */
public interface TermWeights extends Classifier {
  /** What a term of weight 1 adds to the log-odds of a topic. */
  float weight(int term, int topic);

  /** The log-odds of a topic in an article without a known term. */
  float bias(int topic);
}

package wusum.classifier;

import java.util.BitSet;
import wusum.features.Features;

/**
 * The features of an article and the topics it has, as positions in the taxonomy; and how much each
 * topic is to be learnt from it. Immutable.
 */
public final class Example {
  private final Features features;
  private final BitSet topics;
  private final Weights weights;

  /** An article of which every topic is known. */
  public Example(Features features, BitSet topics) {
    this(features, topics, new BitSet(), 1);
  }

  /**
   * @param unknown topics of which nobody knows whether the article has them; nothing is learnt of
   *     them here
   * @param weight how much the article counts beside others, which count 1
   */
  public Example(Features features, BitSet topics, BitSet unknown, float weight) {
    this(features, topics, weights(unknown, weight));
  }

  private Example(Features features, BitSet topics, Weights weights) {
    this.features = features;
    this.topics = (BitSet) topics.clone();
    this.weights = weights;
  }

  /**
   * An article of which some topics are better known than others.
   *
   * @param weights how much is learnt of each topic of the taxonomy here, beside articles that
   *     count 1; 0 for nothing
   */
  public static Example weighted(Features features, BitSet topics, float[] weights) {
    float[] own = weights.clone();
    for (float weight : own) {
      check(weight);
    }
    return new Example(features, topics, topic -> own[topic]);
  }

  private static Weights weights(BitSet unknown, float weight) {
    check(weight);
    BitSet own = (BitSet) unknown.clone();
    return topic -> own.get(topic) ? 0 : weight;
  }

  private static void check(float weight) {
    if (!(weight >= 0 && weight < Float.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("a weight must be 0 or more, not " + weight);
    }
  }

  /** How much each topic is to be learnt. */
  private interface Weights {
    float of(int topic);
  }

  public Features features() {
    return features;
  }

  /** The same example as other features show it. */
  public Example with(Features others) {
    return new Example(others, topics, weights);
  }

  public boolean has(int topic) {
    return topics.get(topic);
  }

  public BitSet topics() {
    return (BitSet) topics.clone();
  }

  /** How much is learnt of a topic; 0 where it is not known whether the article has it. */
  public float weight(int topic) {
    return weights.of(topic);
  }
}

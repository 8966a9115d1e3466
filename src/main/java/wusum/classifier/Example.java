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
  private final BitSet unknown;
  private final float weight;

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
    if (!(weight >= 0 && weight < Float.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("a weight must be 0 or more, not " + weight);
    }
    this.features = features;
    this.topics = (BitSet) topics.clone();
    this.unknown = (BitSet) unknown.clone();
    this.weight = weight;
  }

  public Features features() {
    return features;
  }

  /** The same example as other features show it. */
  public Example with(Features others) {
    return new Example(others, topics, unknown, weight);
  }

  public boolean has(int topic) {
    return topics.get(topic);
  }

  public BitSet topics() {
    return (BitSet) topics.clone();
  }

  /** How much is learnt of a topic; 0 where it is not known whether the article has it. */
  public float weight(int topic) {
    return unknown.get(topic) ? 0 : weight;
  }
}

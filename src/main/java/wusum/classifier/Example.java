package wusum.classifier;

import java.util.BitSet;
import wusum.features.Features;

/** The features of an article and the topics it has, as positions in the taxonomy. Immutable. */
public final class Example {
  private final Features features;
  private final BitSet topics;

  public Example(Features features, BitSet topics) {
    this.features = features;
    this.topics = (BitSet) topics.clone();
  }

  public Features features() {
    return features;
  }

  public boolean has(int topic) {
    return topics.get(topic);
  }

  public BitSet topics() {
    return (BitSet) topics.clone();
  }
}

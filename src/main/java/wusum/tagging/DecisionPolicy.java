package wusum.tagging;

import java.util.Arrays;
import java.util.BitSet;
import wusum.classifier.Scores;
import wusum.taxonomy.Taxonomy;
import wusum.taxonomy.Topic;
import wusum.taxonomy.TopicId;

/**
 * Turns probabilities into topics: a threshold for each topic, and a broader topic along with a
 * narrower one. Immutable.
 */
public final class DecisionPolicy {
  private final Taxonomy taxonomy;
  private final float[] thresholds;

  /**
   * @param thresholds the least probability at which each topic is given, in the order of the
   *     taxonomy
   */
  public DecisionPolicy(Taxonomy taxonomy, float[] thresholds) {
    if (thresholds.length != taxonomy.size()) {
      throw new IllegalArgumentException(
          thresholds.length + " thresholds for " + taxonomy.size() + " topics");
    }
    this.taxonomy = taxonomy;
    this.thresholds = thresholds.clone();
  }

  public float threshold(int topic) {
    return thresholds[topic];
  }

  public float[] thresholds() {
    return thresholds.clone();
  }

  /** The topics that are given, as positions in the taxonomy. */
  public BitSet decide(Scores scores) {
    BitSet given = new BitSet(thresholds.length);
    for (int topic = 0; topic < thresholds.length; topic++) {
      if (scores.get(topic) >= thresholds[topic]) {
        given.set(topic);
        rollUp(taxonomy.topics().get(topic), given);
      }
    }
    return given;
  }

  private void rollUp(Topic topic, BitSet given) {
    for (TopicId up = topic.broader(); up != null; up = taxonomy.get(up).broader()) {
      given.set(taxonomy.indexOf(up));
    }
  }

  @Override
  public String toString() {
    return Arrays.toString(thresholds);
  }
}

package wusum.tagging;

import java.util.BitSet;
import wusum.classifier.Scores;
import wusum.taxonomy.Taxonomy;

/** Gives every topic whose probability reaches its threshold. */
public final class ThresholdPolicy implements DecisionPolicy {
  private final float[] thresholds;

  /**
   * @param thresholds the least probability at which each topic is given, in the order of the
   *     taxonomy
   */
  public ThresholdPolicy(Taxonomy taxonomy, float[] thresholds) {
    if (thresholds.length != taxonomy.size()) {
      throw new IllegalArgumentException(
          thresholds.length + " thresholds for " + taxonomy.size() + " topics");
    }
    for (float threshold : thresholds) {
      if (!(threshold > 0 && threshold <= 1)) {
        throw new IllegalArgumentException("a threshold must be in (0, 1], not " + threshold);
      }
    }
    this.thresholds = thresholds.clone();
  }

  public float threshold(int topic) {
    return thresholds[topic];
  }

  @Override
  public BitSet decide(Scores scores) {
    BitSet given = new BitSet(thresholds.length);
    for (int topic = 0; topic < thresholds.length; topic++) {
      if (scores.get(topic) >= thresholds[topic]) {
        given.set(topic);
      }
    }
    return given;
  }
}

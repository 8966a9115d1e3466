package wusum.registry;

import java.util.LinkedHashMap;
import java.util.Map;
import wusum.tagging.DecisionPolicy;
import wusum.tagging.ThresholdPolicy;
import wusum.tagging.TopPolicy;
import wusum.taxonomy.Taxonomy;
import wusum.taxonomy.Topic;

/**
 * A decision policy on disk.
 *
 * @param rule {@code thresholds} or {@code top}
 * @param thresholds one a topic, by id; empty for {@code top}
 */
record PolicyFile(String rule, Map<String, Float> thresholds) {
  private static final String THRESHOLDS = "thresholds";
  private static final String TOP = "top";

  static PolicyFile of(DecisionPolicy policy, Taxonomy taxonomy) {
    Map<String, Float> thresholds = new LinkedHashMap<>();
    if (policy instanceof ThresholdPolicy one) {
      for (Topic topic : taxonomy.topics()) {
        thresholds.put(topic.id().value(), one.threshold(taxonomy.indexOf(topic.id())));
      }
    }
    return new PolicyFile(policy instanceof TopPolicy ? TOP : THRESHOLDS, thresholds);
  }

  DecisionPolicy policy(Taxonomy taxonomy) {
    return switch (rule) {
      case TOP -> new TopPolicy();
      case THRESHOLDS -> new ThresholdPolicy(taxonomy, inOrder(taxonomy));
      default -> throw new IllegalArgumentException("unknown rule '" + rule + "'");
    };
  }

  private float[] inOrder(Taxonomy taxonomy) {
    float[] inOrder = new float[taxonomy.size()];
    for (int i = 0; i < inOrder.length; i++) {
      String id = taxonomy.topics().get(i).id().value();
      Float threshold = thresholds.get(id);
      if (threshold == null) {
        throw new IllegalArgumentException("no threshold for topic '" + id + "'");
      }
      inOrder[i] = threshold;
    }
    return inOrder;
  }
}

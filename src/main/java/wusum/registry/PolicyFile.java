package wusum.registry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wusum.tagging.DecisionPolicy;
import wusum.tagging.PrecisionRecallCurve;
import wusum.tagging.ThresholdPolicy;
import wusum.tagging.TopPolicy;
import wusum.taxonomy.Taxonomy;
import wusum.taxonomy.Topic;

/**
 * A decision policy on disk.
 *
 * @param rule {@code thresholds} or {@code top}
 * @param thresholds one a topic, by id, null where the topic is never given; empty for {@code top}
 */
record PolicyFile(String rule, Map<String, @Nullable Float> thresholds) {
  private static final String THRESHOLDS = "thresholds";
  private static final String TOP = "top";

  static PolicyFile of(DecisionPolicy policy, Taxonomy taxonomy) {
    Map<String, @Nullable Float> thresholds = new LinkedHashMap<>();
    if (policy instanceof ThresholdPolicy one) {
      for (Topic topic : taxonomy.topics()) {
        float threshold = one.threshold(taxonomy.indexOf(topic.id()));
        thresholds.put(topic.id().value(), threshold == ThresholdPolicy.NEVER ? null : threshold);
      }
    }
    return new PolicyFile(policy instanceof TopPolicy ? TOP : THRESHOLDS, thresholds);
  }

  /**
   * @param curves one a topic, in the order of the taxonomy, or none
   */
  DecisionPolicy policy(Taxonomy taxonomy, List<PrecisionRecallCurve> curves) {
    return switch (rule) {
      case TOP -> new TopPolicy();
      case THRESHOLDS -> new ThresholdPolicy(taxonomy, inOrder(taxonomy), curves);
      default -> throw new IllegalArgumentException("unknown rule '" + rule + "'");
    };
  }

  private float[] inOrder(Taxonomy taxonomy) {
    float[] inOrder = new float[taxonomy.size()];
    for (int i = 0; i < inOrder.length; i++) {
      String id = taxonomy.topics().get(i).id().value();
      if (!thresholds.containsKey(id)) {
        throw new IllegalArgumentException("no threshold for topic '" + id + "'");
      }
      Float threshold = thresholds.get(id);
      inOrder[i] = threshold == null ? ThresholdPolicy.NEVER : threshold;
    }
    return inOrder;
  }
}

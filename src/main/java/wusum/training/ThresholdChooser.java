package wusum.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import wusum.tagging.PrecisionRecallCurve.Scored;
import wusum.taxonomy.Taxonomy;

/**
 * Chooses the probability at which each topic is given: the one of best F1 on articles that the
 * scores were not learnt from. A topic with few examples would be fitted to chance, so its
 * threshold is drawn towards the one that is best for all topics of its level together, those at
 * the top or those below.
 */
final class ThresholdChooser {
  /** With this many examples a topic's own threshold counts for half. */
  private static final double PRIOR_EXAMPLES = 100;

  private static final float LEAST = 0.02f;
  private static final float MOST = 0.98f;

  private final HeldOut heldOut;
  private final Taxonomy taxonomy;

  ThresholdChooser(HeldOut heldOut, Taxonomy taxonomy) {
    this.heldOut = heldOut;
    this.taxonomy = taxonomy;
  }

  /** A threshold for each topic. */
  float[] choose() {
    float[] thresholds = new float[taxonomy.size()];
    for (boolean top : new boolean[] {true, false}) {
      List<Integer> level =
          taxonomy.list(top).stream().map(topic -> taxonomy.indexOf(topic.id())).toList();
      float together = best(level.stream().flatMap(t -> heldOut.scored(t).stream()).toList());
      level.forEach(topic -> thresholds[topic] = threshold(heldOut.scored(topic), together));
    }
    return thresholds;
  }

  private static float threshold(List<Scored> own, float together) {
    double positives = own.stream().filter(Scored::right).count();
    double share = positives / (positives + PRIOR_EXAMPLES);
    double mixed = positives == 0 ? together : share * best(own) + (1 - share) * together;
    return (float) Math.min(MOST, Math.max(LEAST, mixed));
  }

  /** The threshold of best F1, half way to the next lower score. */
  private static float best(List<Scored> decisions) {
    List<Scored> sorted = new ArrayList<>(decisions);
    sorted.sort(Comparator.comparingDouble(Scored::score).reversed());
    long positives = sorted.stream().filter(Scored::right).count();
    double bestF1 = -1;
    float threshold = 0.5f;
    int right = 0;
    for (int i = 0; i < sorted.size(); i++) {
      right += sorted.get(i).right() ? 1 : 0;
      float here = sorted.get(i).score();
      float next = i + 1 < sorted.size() ? sorted.get(i + 1).score() : 0;
      double f1 = 2.0 * right / (i + 1 + positives);
      if (here > next && f1 > bestF1) {
        bestF1 = f1;
        threshold = (here + next) / 2;
      }
    }
    return threshold;
  }
}

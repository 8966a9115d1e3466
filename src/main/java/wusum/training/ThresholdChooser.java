package wusum.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import wusum.tagging.PrecisionRecallCurve.Scored;

/**
 * Chooses the probability at which each topic is given: the one of best F1 on articles that the
 * scores were not learnt from. A topic with few examples would be fitted to chance, so its
 * threshold is drawn towards the one that is best for all topics together. On calibrated scores the
 * two lie near each other.
 */
final class ThresholdChooser {
  /** With this many examples a topic's own threshold counts for half. */
  private static final double PRIOR_EXAMPLES = 300;

  private static final float LEAST = 0.02f;
  private static final float MOST = 0.98f;

  private final HeldOut heldOut;

  ThresholdChooser(HeldOut heldOut) {
    this.heldOut = heldOut;
  }

  /** A threshold for each topic. */
  float[] choose(int topics) {
    float together = best(heldOut.allScored(topics));
    float[] thresholds = new float[topics];
    for (int topic = 0; topic < topics; topic++) {
      thresholds[topic] = threshold(heldOut.scored(topic), together);
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

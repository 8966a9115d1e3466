package wusum.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import wusum.classifier.Example;
import wusum.classifier.Scores;

/**
 * Chooses the probability at which each topic is given: the one of best F1 on articles that the
 * scores were not learnt from. A topic with few examples would be fitted to chance, so its
 * threshold is drawn towards the one that is best for all topics together.
 */
final class ThresholdChooser {
  /** With this many examples a topic's own threshold counts for half. */
  private static final double PRIOR_EXAMPLES = 80;

  private static final float LEAST = 0.02f;
  private static final float MOST = 0.98f;

  private final List<Example> examples;
  private final List<Scores> scores;

  /**
   * @param scores the probabilities of each example
   */
  ThresholdChooser(List<Example> examples, List<Scores> scores) {
    this.examples = examples;
    this.scores = scores;
  }

  /** One decision the policy has to take: a probability, and whether the topic is right. */
  private record Decision(float score, boolean right) {}

  /** A threshold for each topic. */
  float[] choose(int topics) {
    List<Decision> all = new ArrayList<>();
    for (int topic = 0; topic < topics; topic++) {
      all.addAll(decisions(topic));
    }
    float together = best(all);
    float[] thresholds = new float[topics];
    for (int topic = 0; topic < topics; topic++) {
      List<Decision> own = decisions(topic);
      double positives = own.stream().filter(Decision::right).count();
      double share = positives / (positives + PRIOR_EXAMPLES);
      double mixed = positives == 0 ? together : share * best(own) + (1 - share) * together;
      thresholds[topic] = (float) Math.min(MOST, Math.max(LEAST, mixed));
    }
    return thresholds;
  }

  private List<Decision> decisions(int topic) {
    List<Decision> decisions = new ArrayList<>(examples.size());
    for (int i = 0; i < examples.size(); i++) {
      decisions.add(new Decision(scores.get(i).get(topic), examples.get(i).has(topic)));
    }
    return decisions;
  }

  /** The threshold of best F1, half way to the next lower score. */
  private static float best(List<Decision> decisions) {
    List<Decision> sorted = new ArrayList<>(decisions);
    sorted.sort(Comparator.comparingDouble(Decision::score).reversed());
    long positives = sorted.stream().filter(Decision::right).count();
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

package wusum.training;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import wusum.classifier.Example;
import wusum.classifier.Scores;
import wusum.features.Features;
import wusum.training.SeedLabel.Vote;
import wusum.training.TrainingSpec.WeakLabels;
import wusum.training.TrainingSpec.WeakLabels.Trust;

/** Makes examples of articles that lexicons voted on. Immutable. */
final class WeakExamples {
  private static final double EVEN = 0.5;

  private final double weight;
  private final Belief belief;

  private WeakExamples(WeakLabels settings, Belief belief) {
    this.weight = settings.weight();
    this.belief = belief;
  }

  /** How likely an article has each topic; one half where nobody knows. */
  private interface Belief {
    double[] of(List<SeedLabel> votes, Features article);
  }

  /** Takes votes as they are, those for a topic or all of them. */
  static WeakExamples ofVotes(WeakLabels settings) {
    boolean against = settings.trust() != Trust.POSITIVES;
    return new WeakExamples(
        settings,
        (votes, article) ->
            votes.stream()
                .mapToDouble(vote -> vote.vote() == Vote.FOR || against ? certain(vote) : EVEN)
                .toArray());
  }

  /** Takes votes for what such votes were worth on labelled articles. */
  static WeakExamples ofModel(WeakLabels settings, VoteModel model) {
    return new WeakExamples(
        settings,
        (votes, article) -> {
          double[] probabilities = new double[votes.size()];
          for (int topic = 0; topic < probabilities.length; topic++) {
            probabilities[topic] = model.probability(topic, votes.get(topic));
          }
          return probabilities;
        });
  }

  /**
   * Takes the votes that a classifier agrees with: a step of self-training (Yarowsky, 1995) with
   * the lexicons as a second opinion.
   */
  static WeakExamples ofAgreement(WeakLabels settings, Function<Features, Scores> classifier) {
    return new WeakExamples(
        settings,
        (votes, article) -> {
          Scores scores = classifier.apply(article);
          double[] probabilities = new double[votes.size()];
          for (int topic = 0; topic < probabilities.length; topic++) {
            double vote = certain(votes.get(topic));
            boolean agreed = (vote > EVEN) == (scores.get(topic) > EVEN);
            probabilities[topic] = agreed ? vote : EVEN;
          }
          return probabilities;
        });
  }

  private static double certain(SeedLabel label) {
    return switch (label.vote()) {
      case FOR -> 1;
      case AGAINST -> 0;
      case ABSTAIN -> EVEN;
    };
  }

  /** The likelier side of each topic as its label, the heavier the likelier it is. */
  Example example(Features article, List<SeedLabel> votes) {
    double[] probabilities = belief.of(votes, article);
    BitSet topics = new BitSet();
    float[] weights = new float[probabilities.length];
    for (int topic = 0; topic < weights.length; topic++) {
      topics.set(topic, probabilities[topic] > EVEN);
      weights[topic] = (float) (weight * Math.abs(2 * probabilities[topic] - 1));
    }
    return Example.weighted(article, topics, weights);
  }
}

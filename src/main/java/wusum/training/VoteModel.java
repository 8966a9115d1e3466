package wusum.training;

import java.util.BitSet;
import java.util.List;
import wusum.training.SeedLabel.Vote;

/**
 * How often an article has a topic that a lexicon votes on: the label model of data programming
 * (Ratner et al., 2016), with one labelling function a topic and the truth known for some articles
 * (Dawid and Skene, 1979). Immutable.
 */
final class VoteModel {
  /** How many labelled articles the rate of all topics together is worth in that of one. */
  private static final double PRIOR = 10;

  /** Votes for a topic of so many points and more are counted together. */
  private static final int MOST = SeedLabeller.ENOUGH + 2;

  /** Nothing found, ruled out, and so many points from one on. */
  private static final int KINDS = 2 + MOST;

  private final double[][] rates;

  private VoteModel(double[][] rates) {
    this.rates = rates;
  }

  /**
   * Counts.
   *
   * @param votes on each labelled article, topic by topic
   * @param labels the topics that each of them has
   */
  static VoteModel fit(List<List<SeedLabel>> votes, List<BitSet> labels, int topics) {
    int[][] all = new int[topics][KINDS];
    int[][] having = new int[topics][KINDS];
    for (int article = 0; article < votes.size(); article++) {
      for (int topic = 0; topic < topics; topic++) {
        int kind = kind(votes.get(article).get(topic));
        all[topic][kind]++;
        having[topic][kind] += labels.get(article).get(topic) ? 1 : 0;
      }
    }
    return new VoteModel(rates(all, having));
  }

  /** The means of Beta distributions whose prior is the rate of all topics for such a vote. */
  private static double[][] rates(int[][] all, int[][] having) {
    double[][] rates = new double[all.length][KINDS];
    for (int kind = 0; kind < KINDS; kind++) {
      double prior = (sum(having, kind) + 1.0) / (sum(all, kind) + 2.0);
      for (int topic = 0; topic < rates.length; topic++) {
        rates[topic][kind] = (having[topic][kind] + PRIOR * prior) / (all[topic][kind] + PRIOR);
      }
    }
    return rates;
  }

  private static int sum(int[][] counts, int kind) {
    int sum = 0;
    for (int[] topic : counts) {
      sum += topic[kind];
    }
    return sum;
  }

  private static int kind(SeedLabel label) {
    if (label.points() == 0) {
      return 0;
    }
    return label.vote() == Vote.AGAINST ? 1 : 1 + Math.min(MOST, label.points());
  }

  /** How likely an article has a topic after its lexicon's vote. */
  double probability(int topic, SeedLabel vote) {
    return rates[topic][kind(vote)];
  }
}

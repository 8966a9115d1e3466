package wusum.evaluation;

import java.util.BitSet;
import java.util.List;

/** Right, wrong and missed topics, added up over articles; topics are positions in the taxonomy. */
final class Tally {
  private final int[] right;
  private final int[] wrong;
  private final int[] missed;

  private Tally(int topics) {
    this.right = new int[topics];
    this.wrong = new int[topics];
    this.missed = new int[topics];
  }

  /**
   * @param outcomes one for each article
   * @param times how often each article counts
   */
  static Tally of(List<Outcome> outcomes, int[] times, int topics) {
    Tally tally = new Tally(topics);
    for (int i = 0; i < outcomes.size(); i++) {
      if (times[i] > 0) {
        outcomes.get(i).addTo(tally, times[i]);
      }
    }
    return tally;
  }

  Counts counts(int topic) {
    return new Counts(right[topic], wrong[topic], missed[topic]);
  }

  /** The counts of several topics, apart. */
  List<Counts> counts(List<Integer> topics) {
    return topics.stream().map(this::counts).toList();
  }

  /** What one article adds: lists of a few topics, which are walked a thousand times. */
  static final class Outcome {
    private final int[] right;
    private final int[] wrong;
    private final int[] missed;

    Outcome(Judgement judgement) {
      this.right = positions(judgement.right());
      this.wrong = positions(judgement.wrong());
      this.missed = positions(judgement.missed());
    }

    private static int[] positions(BitSet topics) {
      return topics.stream().toArray();
    }

    private void addTo(Tally tally, int times) {
      add(right, tally.right, times);
      add(wrong, tally.wrong, times);
      add(missed, tally.missed, times);
    }

    private static void add(int[] topics, int[] counts, int times) {
      for (int topic : topics) {
        counts[topic] += times;
      }
    }
  }
}

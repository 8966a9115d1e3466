package wusum.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import wusum.taxonomy.Taxonomy;

/**
 * Two systems on the same articles: every resample draws the same articles for both, so that what
 * makes an article hard does not blur the difference (the paired bootstrap of T. Berg-Kirkpatrick,
 * D. Burkett and D. Klein, An empirical investigation of statistical significance in NLP, EMNLP
 * 2012).
 */
final class PairedComparison {
  private static final List<String> AVERAGES = List.of("micro", "macro");

  private final List<TopicFamily> families;
  private final int topics;
  private final List<Tally.Outcome> one;
  private final List<Tally.Outcome> other;

  PairedComparison(Taxonomy taxonomy, List<Judgement> one, List<Judgement> other) {
    this.families = TopicFamily.list(taxonomy);
    this.topics = taxonomy.size();
    this.one = one.stream().map(Tally.Outcome::new).toList();
    this.other = other.stream().map(Tally.Outcome::new).toList();
  }

  List<Difference> differences(Bootstrap bootstrap) {
    int[] once = new int[one.size()];
    Arrays.fill(once, 1);
    double[] values = figures(once);
    List<Interval> intervals = bootstrap.intervals(one.size(), this::figures);
    List<Difference> differences = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      differences.add(
          new Difference(
              families.get(i / AVERAGES.size()).name(),
              AVERAGES.get(i % AVERAGES.size()),
              values[i],
              intervals.get(i)));
    }
    return differences;
  }

  /** The difference in micro and macro F1 of each family. */
  private double[] figures(int[] times) {
    Tally first = Tally.of(one, times, topics);
    Tally second = Tally.of(other, times, topics);
    double[] figures = new double[families.size() * AVERAGES.size()];
    int next = 0;
    for (TopicFamily family : families) {
      figures[next++] = family.sum(first).f1() - family.sum(second).f1();
      figures[next++] = macroF1(family, first) - macroF1(family, second);
    }
    return figures;
  }

  private static double macroF1(TopicFamily family, Tally tally) {
    return MacroAverage.of(tally.counts(family.topics()), Counts::f1);
  }
}

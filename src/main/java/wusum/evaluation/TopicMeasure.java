package wusum.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import wusum.evaluation.Reliability.Decision;
import wusum.taxonomy.Taxonomy;

/** Every figure about topics, from the judgements of the articles. */
final class TopicMeasure {
  private static final List<Integer> PRECISION_AT = List.of(1, 3, 5);

  /** A family adds its micro and its macro F1 to the figures that get intervals. */
  private static final int FIGURES_PER_FAMILY = 2;

  private final Taxonomy taxonomy;
  private final List<TopicFamily> families;
  private final List<Judgement> judgements;
  private final List<Tally.Outcome> outcomes;
  private final Tally tally;
  private final BitSet bestTheOnlyOne;
  private final List<Interval> intervals;

  TopicMeasure(Taxonomy taxonomy, List<Judgement> judgements, Bootstrap bootstrap) {
    this.taxonomy = taxonomy;
    this.families = TopicFamily.list(taxonomy);
    this.judgements = List.copyOf(judgements);
    this.outcomes = judgements.stream().map(Tally.Outcome::new).toList();
    int[] once = new int[judgements.size()];
    Arrays.fill(once, 1);
    this.tally = Tally.of(outcomes, once, taxonomy.size());
    this.bestTheOnlyOne = new BitSet(judgements.size());
    IntStream.range(0, judgements.size())
        .filter(i -> judgements.get(i).isBestTheOnlyOne())
        .forEach(bestTheOnlyOne::set);
    this.intervals = bootstrap.intervals(judgements.size(), this::figures);
  }

  /**
   * The figures that get an interval: micro and macro F1 of each family, then the F1 of each topic
   * and the accuracy.
   */
  private double[] figures(int[] times) {
    Tally resample = Tally.of(outcomes, times, taxonomy.size());
    double[] figures = new double[families.size() * FIGURES_PER_FAMILY + taxonomy.size() + 1];
    int next = 0;
    for (TopicFamily family : families) {
      figures[next++] = family.sum(resample).f1();
      figures[next++] = MacroAverage.of(resample.counts(family.topics()), Counts::f1);
    }
    for (int topic = 0; topic < taxonomy.size(); topic++) {
      figures[next++] = resample.counts(topic).f1();
    }
    figures[next] = accuracy(times);
    return figures;
  }

  private double accuracy(int[] times) {
    int right = bestTheOnlyOne.stream().map(i -> times[i]).sum();
    return (double) right / judgements.size();
  }

  List<FamilyEvaluation> families() {
    List<FamilyEvaluation> evaluations = new ArrayList<>();
    for (int i = 0; i < families.size(); i++) {
      TopicFamily family = families.get(i);
      List<Counts> counts = tally.counts(family.topics());
      evaluations.add(
          new FamilyEvaluation(
              family.name(),
              counts.size(),
              (int) counts.stream().filter(MacroAverage::counts).count(),
              family.sum(tally),
              micro(family.sum(tally), intervals.get(i * FIGURES_PER_FAMILY)),
              macro(counts, intervals.get(i * FIGURES_PER_FAMILY + 1)),
              precisionAt(family),
              calibration(family)));
    }
    return evaluations;
  }

  private static Averages micro(Counts sum, Interval interval) {
    return new Averages(sum.precision(), sum.recall(), new Estimate(sum.f1(), interval));
  }

  private static Averages macro(List<Counts> topics, Interval interval) {
    return new Averages(
        MacroAverage.of(topics, Counts::precision),
        MacroAverage.of(topics, Counts::recall),
        new Estimate(MacroAverage.of(topics, Counts::f1), interval));
  }

  private SortedMap<Integer, Double> precisionAt(TopicFamily family) {
    BitSet members = new BitSet(taxonomy.size());
    family.topics().forEach(members::set);
    List<Judgement> labelled =
        judgements.stream().filter(article -> article.topics().intersects(members)).toList();
    SortedMap<Integer, Double> shares = new TreeMap<>();
    for (int k : PRECISION_AT) {
      labelled.stream()
          .mapToDouble(article -> precisionAt(k, article, members))
          .average()
          .ifPresent(share -> shares.put(k, share));
    }
    return shares;
  }

  private static double precisionAt(int k, Judgement article, BitSet family) {
    List<Integer> ranking = article.ranking().stream().filter(family::get).toList();
    return PrecisionAtK.of(ranking, article.topics(), k);
  }

  private CalibrationEvaluation calibration(TopicFamily family) {
    List<Decision> decisions = new ArrayList<>();
    for (Judgement article : judgements) {
      for (int topic : family.topics()) {
        if (!article.isOptional(topic)) {
          decisions.add(new Decision(article.score(topic), article.topics().get(topic)));
        }
      }
    }
    return CalibrationEvaluation.of(decisions);
  }

  List<TopicEvaluation> topics() {
    return IntStream.range(0, taxonomy.size()).mapToObj(this::topic).toList();
  }

  private TopicEvaluation topic(int topic) {
    List<AveragePrecision.Scored> ranked =
        judgements.stream()
            .filter(article -> !article.isOptional(topic))
            .map(
                article ->
                    new AveragePrecision.Scored(article.score(topic), article.topics().get(topic)))
            .toList();
    Counts counts = tally.counts(topic);
    Interval interval = intervals.get(families.size() * FIGURES_PER_FAMILY + topic);
    return new TopicEvaluation(
        taxonomy.topics().get(topic).id(),
        counts,
        new Estimate(counts.f1(), interval),
        AveragePrecision.of(ranked));
  }

  double subsetAccuracy() {
    return (double) judgements.stream().filter(Judgement::isExact).count() / judgements.size();
  }

  /** Empty unless every article has just one topic. */
  Optional<Estimate> accuracy() {
    if (judgements.stream().anyMatch(article -> article.topics().cardinality() != 1)) {
      return Optional.empty();
    }
    double share = (double) bestTheOnlyOne.cardinality() / judgements.size();
    return Optional.of(new Estimate(share, intervals.get(intervals.size() - 1)));
  }
}

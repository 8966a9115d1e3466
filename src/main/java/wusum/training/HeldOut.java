package wusum.training;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import wusum.classifier.Calibration;
import wusum.classifier.Example;
import wusum.classifier.Scores;
import wusum.provenance.EvaluationSummary;
import wusum.tagging.DecisionPolicy;
import wusum.tagging.PrecisionRecallCurve;
import wusum.tagging.PrecisionRecallCurve.Scored;
import wusum.taxonomy.Taxonomy;

/** Articles with the scores of models that had not seen them. */
final class HeldOut {
  /** The most points a curve keeps: enough to draw it, and every one of a topic with few. */
  private static final int CURVE_POINTS = 50;

  private final List<Example> examples = new ArrayList<>();
  private final List<Scores> scores = new ArrayList<>();

  void add(Example example, Scores score) {
    examples.add(example);
    scores.add(score);
  }

  List<Example> examples() {
    return examples;
  }

  /** The same articles with their scores calibrated. */
  HeldOut calibrated(Calibration calibration) {
    HeldOut calibrated = new HeldOut();
    for (int i = 0; i < examples.size(); i++) {
      calibrated.add(examples.get(i), calibration.apply(scores.get(i)));
    }
    return calibrated;
  }

  /** The score of each article for a topic, and whether it has the topic. */
  List<Scored> scored(int topic) {
    List<Scored> scored = new ArrayList<>(examples.size());
    for (int i = 0; i < examples.size(); i++) {
      scored.add(new Scored(scores.get(i).get(topic), examples.get(i).has(topic)));
    }
    return scored;
  }

  /** The same for all topics together. */
  List<Scored> allScored(int topics) {
    return IntStream.range(0, topics).mapToObj(this::scored).flatMap(List::stream).toList();
  }

  /** A curve for each topic. */
  List<PrecisionRecallCurve> curves(Taxonomy taxonomy) {
    return IntStream.range(0, taxonomy.size())
        .mapToObj(topic -> PrecisionRecallCurve.of(scored(topic), CURVE_POINTS))
        .toList();
  }

  /**
   * Micro-averaged F1 of a policy, over the topics at the top and over those below. The thresholds
   * were chosen on the same articles, so it is a little too good.
   */
  EvaluationSummary summary(DecisionPolicy policy, Taxonomy taxonomy) {
    Map<String, Double> figures = new TreeMap<>();
    figures.put("top.microF1", microF1(policy, taxonomy, true));
    if (!taxonomy.list(false).isEmpty()) {
      figures.put("below.microF1", microF1(policy, taxonomy, false));
    }
    return new EvaluationSummary("validation", examples.size(), figures);
  }

  private double microF1(DecisionPolicy policy, Taxonomy taxonomy, boolean top) {
    BitSet family = new BitSet();
    taxonomy.list(top).forEach(topic -> family.set(taxonomy.indexOf(topic.id())));
    int right = 0;
    int given = 0;
    int wanted = 0;
    for (int i = 0; i < examples.size(); i++) {
      BitSet got = policy.decide(scores.get(i));
      got.and(family);
      BitSet want = examples.get(i).topics();
      want.and(family);
      given += got.cardinality();
      wanted += want.cardinality();
      got.and(want);
      right += got.cardinality();
    }
    return given + wanted == 0 ? 0 : 2.0 * right / (given + wanted);
  }
}

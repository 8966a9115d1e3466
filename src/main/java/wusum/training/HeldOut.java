package wusum.training;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wusum.classifier.Example;
import wusum.classifier.Scores;
import wusum.provenance.EvaluationSummary;
import wusum.tagging.DecisionPolicy;
import wusum.taxonomy.Taxonomy;

/** Articles with the scores of models that had not seen them. */
final class HeldOut {
  private final List<Example> examples = new ArrayList<>();
  private final List<Scores> scores = new ArrayList<>();

  void add(Example example, Scores score) {
    examples.add(example);
    scores.add(score);
  }

  List<Example> examples() {
    return examples;
  }

  List<Scores> scores() {
    return scores;
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

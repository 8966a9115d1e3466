package wusum.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import wusum.analysis.TextAnalyzer;
import wusum.classifier.Classifier;
import wusum.classifier.LinearClassifier;
import wusum.features.FeatureExtractor;
import wusum.features.FeatureSettings;
import wusum.features.Term;
import wusum.features.TermIndex;
import wusum.features.TermKind;
import wusum.keywords.BackgroundCounts;
import wusum.keywords.KeywordExtractor;
import wusum.provenance.DatasetProvenance;
import wusum.provenance.Digest;
import wusum.provenance.Environment;
import wusum.provenance.EvaluationSummary;
import wusum.provenance.ModelId;
import wusum.provenance.TrainingProvenance;
import wusum.registry.ModelBundle;
import wusum.registry.ModelManifest;
import wusum.tagging.DecisionPolicy;
import wusum.tagging.PrecisionRecallCurve;
import wusum.tagging.PrecisionRecallCurve.Point;
import wusum.tagging.Tagger;
import wusum.tagging.ThresholdPolicy;
import wusum.taxonomy.Taxonomy;
import wusum.taxonomy.Topic;
import wusum.taxonomy.TopicId;

/** Small real models with weights set by hand: one word speaks for each topic. */
final class TestModels {
  /** Speaks for us-iran, which brings politics along. */
  static final String IRAN_WORD = "طهران";

  /** Speaks for sport. */
  static final String SPORT_WORD = "ملعب";

  static final String IRAN_TEXT = "بحث الوفدان في طهران رفع العقوبات عن قطاع النفط";
  static final String SPORT_TEXT = "احتفل لاعبو الفريق في ملعب المدينة بعد التتويج";

  private static final TextAnalyzer ANALYZER = new TextAnalyzer(Set.of("في"), Set.of());
  private static final Taxonomy TAXONOMY =
      new Taxonomy(
          "test",
          List.of(
              topic("politics", "سياسة", null),
              topic("sport", "رياضة", null),
              topic("us-iran", "العلاقات الأمريكية الإيرانية", new TopicId("politics"))));
  private static final float YES = 12;
  private static final float NO = -4;

  private TestModels() {}

  private static Topic topic(String id, String label, @Nullable TopicId broader) {
    return new Topic(new TopicId(id), label, id, broader == null ? "15000000" : null, broader, "");
  }

  static ModelBundle bundle(String id) {
    float[] weights = {0, 0, YES, 0, YES, 0};
    return bundle(id, new LinearClassifier(weights, new float[] {NO, NO, NO}));
  }

  /** Sport is known to be right far more often than us-iran, and politics never. */
  static ModelBundle bundleWithCurves(String id) {
    float[] weights = {0, 0, YES, 0, YES, 0};
    ThresholdPolicy policy =
        new ThresholdPolicy(
            TAXONOMY,
            new float[] {0.5f, 0.5f, 0.5f},
            List.of(
                new PrecisionRecallCurve(0, List.of()),
                new PrecisionRecallCurve(20, List.of(new Point(0.6f, 20, 20))),
                new PrecisionRecallCurve(
                    18, List.of(new Point(0.6f, 10, 9), new Point(0.1f, 30, 18)))));
    return bundle(id, new LinearClassifier(weights, new float[] {NO, NO, NO}), policy);
  }

  static ModelBundle bundle(String id, Classifier classifier) {
    return bundle(id, classifier, new ThresholdPolicy(TAXONOMY, new float[] {0.5f, 0.5f, 0.5f}));
  }

  private static ModelBundle bundle(String id, Classifier classifier, DecisionPolicy policy) {
    ModelId model = new ModelId(id);
    Tagger tagger =
        new Tagger(
            model,
            TAXONOMY,
            ANALYZER,
            new FeatureExtractor(new FeatureSettings(1, 10, false, 0, 0), index()),
            classifier,
            policy,
            new KeywordExtractor(new NoCounts()),
            null);
    return new ModelBundle(manifest(model), tagger);
  }

  private static TermIndex index() {
    List<Term> terms = new ArrayList<>();
    for (String word : List.of(IRAN_WORD, SPORT_WORD)) {
      terms.add(new Term(TermKind.WORD, ANALYZER.analyze(word).stem(0), 1));
    }
    return new TermIndex(2, terms);
  }

  private static ModelManifest manifest(ModelId id) {
    Digest digest = Digest.of("content");
    return new ModelManifest(
        ModelManifest.FORMAT,
        id,
        "small",
        TAXONOMY.size(),
        2,
        new TrainingProvenance(
            "none",
            "{}",
            7,
            "by hand",
            List.of(new DatasetProvenance("two words", 2, 0, 0, Map.of("sport", 1), digest, null))),
        List.of(new EvaluationSummary("validation", 2, Map.of("stories.microF1", 1.0))),
        Environment.current(1),
        new TreeMap<>(Map.of("network.zip", digest)));
  }

  /** A collection of nothing. */
  private static final class NoCounts implements BackgroundCounts {
    @Override
    public int documents() {
      return 0;
    }

    @Override
    public int documentsWith(long termHash) {
      return 0;
    }
  }
}

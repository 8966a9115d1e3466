package wusum.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wusum.corpus.Corpus;
import wusum.corpus.CorpusException;
import wusum.corpus.LabelledArticle;
import wusum.corpus.LabelledArticleReader;
import wusum.evaluation.Bootstrap;
import wusum.evaluation.Evaluation;
import wusum.evaluation.Evaluator;
import wusum.evaluation.FamilyEvaluation;
import wusum.provenance.EvaluationSummary;
import wusum.tagging.Tagger;
import wusum.tagging.Tagging;
import wusum.taxonomy.Taxonomy;

/** Tags labelled articles and says how well that went. */
final class Evaluations {
  /** Of the bootstrap; the same for every evaluation, so that intervals compare. */
  private static final long SEED = 20260101;

  private Evaluations() {}

  /** Labelled articles to measure on, of which there must be some. */
  static Corpus read(Path file, Taxonomy taxonomy) {
    Corpus gold = LabelledArticleReader.read(file, taxonomy);
    if (gold.size() == 0) {
      throw new CorpusException(file, "there is no labelled article to measure on");
    }
    return gold;
  }

  static Evaluation run(Corpus gold, Tagger tagger) {
    List<Tagging> taggings = new ArrayList<>(gold.size());
    try (Progress progress = new Progress("tagging", gold.size())) {
      for (LabelledArticle article : gold) {
        taggings.add(tagger.tag(article.article()));
        progress.step();
      }
    }
    return new Evaluator(tagger.taxonomy(), Bootstrap.seeded(SEED)).evaluate(gold, taggings);
  }

  /** The main figures, to be kept with a model. */
  static EvaluationSummary summary(Evaluation evaluation) {
    Map<String, Double> figures = new TreeMap<>();
    for (FamilyEvaluation family : evaluation.families()) {
      figures.put(family.name() + ".microF1", family.micro().f1().value());
      figures.put(family.name() + ".macroF1", family.macro().f1().value());
      figures.put(family.name() + ".ece", family.calibration().all().error());
    }
    evaluation.accuracy().ifPresent(accuracy -> figures.put("accuracy", accuracy.value()));
    evaluation.keywords().precisionAt5().ifPresent(p -> figures.put("keywords.p5", p));
    evaluation.keywords().recallAt10().ifPresent(r -> figures.put("keywords.r10", r));
    return new EvaluationSummary(
        String.join(", ", evaluation.origins()), evaluation.articles(), figures);
  }
}

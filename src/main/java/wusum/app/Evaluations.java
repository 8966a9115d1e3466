package wusum.app;

import java.util.ArrayList;
import java.util.List;
import wusum.corpus.Corpus;
import wusum.corpus.LabelledArticle;
import wusum.evaluation.Bootstrap;
import wusum.evaluation.Evaluation;
import wusum.evaluation.Evaluator;
import wusum.tagging.Tagger;
import wusum.tagging.Tagging;

/** Tags labelled articles and says how well that went. */
final class Evaluations {
  private Evaluations() {}

  static Evaluation run(Corpus gold, Tagger tagger) {
    List<Tagging> taggings = new ArrayList<>(gold.size());
    try (Progress progress = new Progress("tagging", gold.size())) {
      for (LabelledArticle article : gold) {
        taggings.add(tagger.tag(article.article()));
        progress.step();
      }
    }
    return new Evaluator(tagger.taxonomy(), Bootstrap.DEFAULT).evaluate(gold, taggings);
  }
}

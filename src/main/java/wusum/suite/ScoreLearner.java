package wusum.suite;

import java.util.List;
import java.util.Optional;
import wusum.analysis.TextAnalyzer;
import wusum.article.Article;
import wusum.classifier.Scores;
import wusum.corpus.LabelledArticle;
import wusum.taxonomy.Taxonomy;

/** Learns scores alone; {@link ThresholdedLearner} turns them into topics. */
interface ScoreLearner {
  String name();

  String description();

  default Optional<String> hindrance() {
    return Optional.empty();
  }

  Scorer learn(List<LabelledArticle> train, TextAnalyzer analyzer, Taxonomy taxonomy);

  /** Gives every topic a score between 0 and 1. */
  interface Scorer extends AutoCloseable {
    /** The scores of articles, in their order. */
    List<Scores> score(List<Article> articles);

    /** How large it is; nothing where that is not known. */
    default Predictor.Size size() {
      return new Predictor.Size(0, 0);
    }

    @Override
    void close();
  }
}

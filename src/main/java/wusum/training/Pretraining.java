package wusum.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import wusum.analysis.TextAnalyzer;
import wusum.features.FeatureExtractor;
import wusum.features.Features;
import wusum.features.LatentTerms;
import wusum.features.TermEmbeddings;
import wusum.features.WordCounts;
import wusum.provenance.DatasetProvenance;

/**
 * What was learnt without labels: which words there are, where they stand, and the sets that told
 * it.
 *
 * @param words stems that the model shall know however rare they are among the labelled articles
 * @param embeddings over the terms of all labelled articles and those words; null for none
 */
public record Pretraining(
    List<String> words, @Nullable TermEmbeddings embeddings, List<DatasetProvenance> datasets) {
  /** Nothing was. */
  public static final Pretraining NONE = new Pretraining(List.of(), null, List.of());

  /** A stem of fewer articles is as likely a slip of the keyboard. */
  private static final int MIN_ARTICLES = 4;

  /**
   * Reads the articles twice: for their words, and to place the terms of an extractor.
   *
   * @param extractors makes the extractor of the labelled articles that knows some words more
   * @throws TrainingException where no article is found
   */
  static Pretraining run(
      TrainingSpec.Pretraining settings,
      UnlabelledArticles unlabelled,
      TextAnalyzer analyzer,
      Function<List<String>, FeatureExtractor> extractors,
      long seed,
      TrainingListener listener) {
    WordCounts counts = new WordCounts();
    List<DatasetProvenance> datasets =
        unlabelled.forEach(article -> counts.add(analyzer.analyze(article)), listener);
    if (datasets.stream().allMatch(dataset -> dataset.articles() == 0)) {
      throw new TrainingException(
          "pretraining found no article of " + String.join(", ", settings.datasets()));
    }
    List<String> words = counts.commonest(settings.words(), MIN_ARTICLES);
    FeatureExtractor extractor = extractors.apply(words);
    List<Features> articles = new ArrayList<>();
    unlabelled.forEach(article -> articles.add(extractor.extract(analyzer.analyze(article))));
    LatentTerms latent = new LatentTerms(extractor.index(), settings.dimensions());
    TermEmbeddings embeddings = latent.fit(articles, settings.passes(), seed);
    return new Pretraining(words, embeddings.scaledTo(settings.strength(), articles), datasets);
  }
}

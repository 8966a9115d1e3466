package wusum.training;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import wusum.article.Article;
import wusum.corpus.LabelledArticle;
import wusum.provenance.DatasetProvenance;

/**
 * Articles that nobody labelled, with what lexicons say of them and of those that are labelled.
 *
 * @param votes on each article, topic by topic
 * @param labelled the same of each labelled article that was drawn as it comes
 */
record WeakArticles(
    List<Article> articles,
    List<List<SeedLabel>> votes,
    Map<LabelledArticle, List<SeedLabel>> labelled,
    List<DatasetProvenance> datasets) {
  /** There are none. */
  static final WeakArticles NONE = new WeakArticles(List.of(), List.of(), Map.of(), List.of());

  WeakArticles {
    articles = List.copyOf(articles);
    votes = List.copyOf(votes);
    labelled = Map.copyOf(labelled);
    datasets = List.copyOf(datasets);
  }

  /**
   * What the lexicons say of a labelled article.
   *
   * @throws NoSuchElementException where it was not drawn as it comes
   */
  List<SeedLabel> votesOn(LabelledArticle article) {
    List<SeedLabel> found = labelled.get(article);
    if (found == null) {
      throw new NoSuchElementException("no lexicon was asked of " + article.article().id());
    }
    return found;
  }
}

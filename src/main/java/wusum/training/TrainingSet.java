package wusum.training;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import wusum.analysis.TextAnalyzer;
import wusum.article.Article;
import wusum.corpus.Corpus;
import wusum.corpus.LabelledArticle;
import wusum.provenance.DatasetProvenance;
import wusum.taxonomy.Taxonomy;

/**
 * What a training run learns from.
 *
 * @param corpus the articles, without those that are withheld
 * @param validation those of them that may be held out to choose thresholds on
 * @param notNews texts that are no news
 * @param datasets where they came from
 * @param taxonomy holds every topic they have
 */
public record TrainingSet(
    TextAnalyzer analyzer,
    Corpus corpus,
    Set<LabelledArticle> validation,
    List<Article> notNews,
    List<DatasetProvenance> datasets,
    Taxonomy taxonomy) {
  public TrainingSet {
    validation = Set.copyOf(validation);
    notNews = List.copyOf(notNews);
    datasets = List.copyOf(datasets);
  }

  /** The same but for the articles, which are some of these. */
  public TrainingSet with(List<LabelledArticle> articles) {
    Set<LabelledArticle> some = new HashSet<>(articles);
    some.retainAll(validation);
    return new TrainingSet(analyzer, new Corpus(articles), some, notNews, datasets, taxonomy);
  }
}

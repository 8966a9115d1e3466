package wusum.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import wusum.article.Article;
import wusum.corpus.ContentId;
import wusum.corpus.DataDirectory;
import wusum.provenance.DatasetProvenance;
import wusum.provenance.Digest;

/** The articles of downloaded data sets, without their labels and without those of a test set. */
final class UnlabelledArticles {
  private final DataDirectory data;
  private final List<String> datasets;
  private final Set<String> withheld;

  /**
   * @param withheld the {@link ContentId} of articles that are left out
   */
  UnlabelledArticles(DataDirectory data, List<String> datasets, Set<String> withheld) {
    this.data = data;
    this.datasets = List.copyOf(datasets);
    this.withheld = Set.copyOf(withheld);
  }

  /** Hears of the articles, set by set. */
  void forEach(Consumer<Article> reader) {
    for (String dataset : datasets) {
      forEach(dataset, (article, content) -> reader.accept(article));
    }
  }

  /** The same, with the record of each set; one without articles is reported. */
  List<DatasetProvenance> forEach(Consumer<Article> reader, TrainingListener listener) {
    List<DatasetProvenance> provenances = new ArrayList<>();
    for (String dataset : datasets) {
      int[] read = new int[1];
      StringBuilder contents = new StringBuilder();
      int found =
          forEach(
              dataset,
              (article, content) -> {
                read[0]++;
                contents.append(content).append('\n');
                reader.accept(article);
              });
      if (found == 0) {
        listener.warning(
            "%s, without labels: no article found in %s".formatted(dataset, data.folder()));
      }
      provenances.add(
          new DatasetProvenance(
              dataset + ", without labels",
              read[0],
              0,
              found - read[0],
              Map.of(),
              Digest.of(contents.toString()),
              null));
    }
    return provenances;
  }

  /**
   * Hears of the articles of one set, and how they are named by what they say.
   *
   * @return how many articles the set has, with those that are left out
   */
  int forEach(String dataset, BiConsumer<Article, String> reader) {
    return data.forEach(
        dataset,
        article -> {
          String content = ContentId.of(article);
          if (!withheld.contains(content)) {
            reader.accept(article, content);
          }
        });
  }
}

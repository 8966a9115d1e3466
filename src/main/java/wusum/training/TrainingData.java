package wusum.training;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import wusum.analysis.TextAnalyzer;
import wusum.article.Article;
import wusum.corpus.ContentId;
import wusum.corpus.Corpus;
import wusum.corpus.DataDirectory;
import wusum.corpus.LabelledArticle;
import wusum.corpus.LabelledArticleReader;
import wusum.corpus.NearDuplicates;
import wusum.corpus.StandoffLabels;
import wusum.provenance.DatasetProvenance;
import wusum.provenance.Digest;
import wusum.training.TrainingSpec.Source;

/** Gathers the labelled articles of a training spec, with where each lot came from. */
final class TrainingData {
  private final TrainingSpec spec;
  private final Path base;
  private final @Nullable DataDirectory data;
  private final TrainingListener listener;

  /**
   * @param base the folder that the spec's relative paths start from
   * @param data the user's downloaded data sets, null where there are none
   */
  TrainingData(
      TrainingSpec spec, Path base, @Nullable DataDirectory data, TrainingListener listener) {
    this.spec = spec;
    this.base = base;
    this.data = data;
    this.listener = listener;
  }

  /**
   * The articles to learn from, those of them that may be held out, what is not news, and the
   * record of each set they came from.
   */
  record Gathered(
      Corpus corpus,
      Set<LabelledArticle> validation,
      List<Article> notNews,
      List<DatasetProvenance> datasets) {}

  /**
   * The articles of some data sets, whose labels are not asked for; those of a withheld set are
   * left out.
   *
   * @param unread further articles that are left out
   * @throws TrainingException where there is no folder of data sets
   */
  UnlabelledArticles unlabelled(List<String> datasets, List<Article> unread) {
    DataDirectory folder = folder();
    Set<String> withheld = new HashSet<>();
    unread.forEach(article -> withheld.add(ContentId.of(article)));
    readWithheld().forEach(article -> withheld.add(ContentId.of(article)));
    return new UnlabelledArticles(folder, datasets, withheld);
  }

  private DataDirectory folder() {
    if (data == null) {
      throw new TrainingException(
          "the spec's %s reads data sets that you have downloaded: name their folder (--data-dir)"
              .formatted(spec.pretraining() != null ? "pretraining" : "weak"));
    }
    return data;
  }

  /** What a source gives before anything is withheld. */
  private record Lot(String name, List<LabelledArticle> articles, int missing, Source source) {}

  /**
   * Reads what the spec names.
   *
   * @throws TrainingException where it cannot be learnt from
   */
  Gathered gather(TextAnalyzer analyzer) {
    if (spec.pretraining() != null || spec.weak() != null) {
      folder(); // said before the long work
    }
    List<Lot> lots = spec.train().stream().flatMap(source -> read(source).stream()).toList();
    Set<LabelledArticle> withheld = withheld(lots, analyzer);
    List<LabelledArticle> all = new ArrayList<>();
    Set<LabelledArticle> validation = new HashSet<>();
    List<Article> notNews = new ArrayList<>();
    List<DatasetProvenance> datasets = new ArrayList<>();
    for (Lot lot : lots) {
      List<LabelledArticle> kept =
          lot.articles().stream().filter(article -> !withheld.contains(article)).toList();
      if (lot.source().news()) {
        all.addAll(kept);
        if (lot.source().validate()) {
          validation.addAll(kept);
        }
      } else {
        kept.forEach(text -> notNews.add(withoutTopic(text)));
      }
      datasets.add(provenance(lot, kept));
      if (kept.size() < lot.articles().size()) {
        listener.warning(withheld(lot, kept));
      }
    }
    if (all.isEmpty()) {
      throw new TrainingException("there is no article to learn from");
    }
    return new Gathered(new Corpus(all), validation, notNews, datasets);
  }

  private static Article withoutTopic(LabelledArticle text) {
    if (!text.topics().isEmpty()) {
      throw new TrainingException(
          "%s: '%s' has topics, and the spec says that it is not news"
              .formatted(text.origin(), text.article().id()));
    }
    return text.article();
  }

  private List<Lot> read(Source source) {
    return source.articles() != null
        ? readArticles(base.resolve(source.articles()), source)
        : readStandoff(base.resolve(String.valueOf(source.standoff())), source);
  }

  private static List<Lot> readArticles(Path path, Source source) {
    List<Lot> lots =
        LabelledArticleReader.filesOf(path).stream()
            .map(
                file ->
                    new Lot(
                        String.valueOf(file.getFileName()),
                        LabelledArticleReader.read(file).articles(),
                        0,
                        source))
            .toList();
    if (!source.news() && lots.stream().allMatch(lot -> lot.articles().isEmpty())) {
      throw new TrainingException(
          path + ": holds no text, and the spec wants to learn there what is not news");
    }
    return lots;
  }

  private List<Lot> readStandoff(Path file, Source source) {
    StandoffLabels labels = StandoffLabels.read(file);
    List<String> datasets =
        source.datasets().isEmpty()
            ? labels.datasets().stream().sorted().toList()
            : source.datasets();
    List<Lot> lots = new ArrayList<>();
    for (String dataset : datasets) {
      String name = file.getFileName() + " / " + dataset;
      int size = labels.size(Set.of(dataset));
      if (size == 0) {
        throw new TrainingException(file + ": has no labels of the data set '" + dataset + "'");
      }
      StandoffLabels.Joined joined =
          data == null
              ? new StandoffLabels.Joined(List.of(), Map.of(dataset, size))
              : labels.join(data, Set.of(dataset));
      if (joined.missingInAll() > 0) {
        listener.warning(missing(name, joined.missingInAll(), size));
      }
      lots.add(new Lot(name, joined.articles(), joined.missingInAll(), source));
    }
    return lots;
  }

  private static String withheld(Lot lot, List<LabelledArticle> kept) {
    return "%s: %d of %d articles are not learnt from, since a test set has them or nearly so"
        .formatted(lot.name(), lot.articles().size() - kept.size(), lot.articles().size());
  }

  private String missing(String name, int missing, int size) {
    return "%s: %d of %d labels found no article in %s"
        .formatted(
            name, missing, size, data == null ? "any folder (no --data-dir)" : data.folder());
  }

  /** Articles that are those of a withheld set, or nearly so. */
  private Set<LabelledArticle> withheld(List<Lot> lots, TextAnalyzer analyzer) {
    List<Article> test = readWithheld();
    if (test.isEmpty()) {
      return Set.of();
    }
    List<LabelledArticle> train = lots.stream().flatMap(lot -> lot.articles().stream()).toList();
    List<Article> both = new ArrayList<>(test);
    train.forEach(article -> both.add(article.article()));
    int[] groups = new NearDuplicates(analyzer).group(both);
    Set<String> contents = new HashSet<>();
    test.forEach(article -> contents.add(ContentId.of(article)));
    Set<LabelledArticle> withheld = new LinkedHashSet<>();
    for (int i = 0; i < train.size(); i++) {
      Article article = train.get(i).article();
      if (groups[test.size() + i] < test.size() || contents.contains(ContentId.of(article))) {
        withheld.add(train.get(i));
      }
    }
    return withheld;
  }

  /** The articles of the withheld sets. */
  List<Article> readWithheld() {
    return spec.withhold().stream().flatMap(name -> readWithheld(name).stream()).toList();
  }

  private List<Article> readWithheld(String name) {
    Path file = base.resolve(name);
    if (!Files.exists(file) && data != null) {
      file = data.folder().resolve(name);
    }
    if (!Files.exists(file)) {
      listener.warning(name + " is not at hand: nothing is withheld for it");
      return List.of();
    }
    return LabelledArticleReader.read(file).unlabelled();
  }

  private static DatasetProvenance provenance(Lot lot, List<LabelledArticle> kept) {
    Map<String, Integer> labels = new TreeMap<>();
    StringBuilder content = new StringBuilder();
    for (LabelledArticle article : kept) {
      article.topics().forEach(topic -> labels.merge(topic.value(), 1, Integer::sum));
      content.append(ContentId.of(article.article())).append(article.topics()).append('\n');
    }
    return new DatasetProvenance(
        lot.name(),
        kept.size(),
        lot.missing(),
        lot.articles().size() - kept.size(),
        labels,
        Digest.of(content.toString()),
        lot.source().note());
  }
}

package wusum.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import wusum.analysis.TermHash;
import wusum.article.Article;
import wusum.corpus.ContentId;
import wusum.corpus.LabelledArticle;
import wusum.corpus.NearDuplicates;
import wusum.provenance.DatasetProvenance;
import wusum.provenance.Digest;
import wusum.taxonomy.Taxonomy;
import wusum.taxonomy.TopicId;
import wusum.training.SeedLabel.Vote;
import wusum.training.TrainingSpec.WeakLabels;

/**
 * Draws articles that nobody labelled and has lexicons vote on them. Those that are nearly a
 * labelled or a withheld one are left out, so that nothing that is measured on is learnt here.
 */
final class WeakDraw {
  private static final SeedLabel NO_LEXICON = new SeedLabel(Vote.ABSTAIN, 0);

  private final WeakLabels settings;
  private final TrainingSet set;
  private final SeedLabeller labeller;
  private final long seed;

  WeakDraw(WeakLabels settings, TrainingSet set, SeedLabeller labeller, long seed) {
    this.settings = settings;
    this.set = set;
    this.labeller = labeller;
    this.seed = seed;
  }

  /** What is drawn of one data set. */
  private record Lot(String dataset, List<Article> drawn, List<Article> kept) {}

  /**
   * Draws.
   *
   * @param unlabelled the articles to draw from, without those of {@code known}
   * @param known labelled articles and those that must not be learnt from
   * @throws TrainingException where no article is found
   */
  WeakArticles draw(UnlabelledArticles unlabelled, List<Article> known, TrainingListener listener) {
    List<Article> articles = new ArrayList<>();
    List<List<SeedLabel>> votes = new ArrayList<>();
    List<DatasetProvenance> datasets = new ArrayList<>();
    for (Lot lot : lots(unlabelled, known)) {
      if (lot.drawn().isEmpty()) {
        listener.warning(name(lot) + ": no article found");
      }
      List<List<SeedLabel>> own = lot.kept().stream().map(this::votes).toList();
      articles.addAll(lot.kept());
      votes.addAll(own);
      datasets.add(provenance(lot, own));
    }
    if (articles.isEmpty()) {
      throw new TrainingException(
          "weak labels: no article found of " + String.join(", ", settings.datasets()));
    }
    Map<LabelledArticle, List<SeedLabel>> labelled = new HashMap<>();
    set.validation().forEach(article -> labelled.put(article, votes(article.article())));
    return new WeakArticles(articles, votes, labelled, datasets);
  }

  private List<Lot> lots(UnlabelledArticles unlabelled, List<Article> known) {
    List<Article> all = new ArrayList<>(known);
    List<Lot> lots = new ArrayList<>();
    for (String dataset : settings.datasets()) {
      List<Article> drawn = sample(dataset, unlabelled);
      all.addAll(drawn);
      lots.add(new Lot(dataset, drawn, new ArrayList<>()));
    }
    int[] groups = new NearDuplicates(set.analyzer()).group(all);
    int position = known.size();
    for (Lot lot : lots) {
      for (Article article : lot.drawn()) {
        if (groups[position] == position) {
          lot.kept().add(article);
        }
        position++;
      }
    }
    return lots;
  }

  /** Those whose hashes are the least: a sample that does not hang on the order of the files. */
  private List<Article> sample(String dataset, UnlabelledArticles unlabelled) {
    TreeMap<Long, Article> least = new TreeMap<>();
    unlabelled.forEach(
        dataset,
        (article, content) -> {
          least.put(TermHash.pair(seed, TermHash.of(content)), article);
          if (least.size() > settings.articles()) {
            least.pollLastEntry();
          }
        });
    return List.copyOf(least.values());
  }

  private List<SeedLabel> votes(Article article) {
    Map<TopicId, SeedLabel> labels = labeller.label(article);
    List<SeedLabel> votes = new ArrayList<>(Collections.nCopies(taxonomy().size(), NO_LEXICON));
    labels.forEach((topic, label) -> votes.set(taxonomy().indexOf(topic), label));
    return votes;
  }

  private DatasetProvenance provenance(Lot lot, List<List<SeedLabel>> votes) {
    Map<String, Integer> labels = new TreeMap<>();
    StringBuilder contents = new StringBuilder();
    for (int i = 0; i < votes.size(); i++) {
      contents.append(ContentId.of(lot.kept().get(i)));
      for (int topic = 0; topic < votes.get(i).size(); topic++) {
        if (votes.get(i).get(topic).vote() == Vote.FOR) {
          String id = taxonomy().topics().get(topic).id().value();
          labels.merge(id, 1, Integer::sum);
          contents.append(' ').append(id);
        }
      }
      contents.append('\n');
    }
    return new DatasetProvenance(
        name(lot),
        lot.kept().size(),
        0,
        lot.drawn().size() - lot.kept().size(),
        labels,
        Digest.of(contents.toString()),
        "Labels by seed lexicons alone, which count %s each (trust: %s)."
            .formatted(settings.weight(), settings.trust().name().toLowerCase(Locale.ROOT)));
  }

  private static String name(Lot lot) {
    return lot.dataset() + ", labelled by lexicons";
  }

  private Taxonomy taxonomy() {
    return set.taxonomy();
  }
}

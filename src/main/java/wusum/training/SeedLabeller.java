package wusum.training;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import wusum.analysis.AnalyzedArticle;
import wusum.analysis.IndexedArticle;
import wusum.analysis.TextAnalyzer;
import wusum.analysis.TextQueries;
import wusum.analysis.TextQuery;
import wusum.article.Article;
import wusum.taxonomy.Taxonomy;
import wusum.taxonomy.TopicId;
import wusum.training.SeedLabel.Vote;

/**
 * Labels articles weakly, by seed lexicons.
 *
 * <p>A query that matches the headline or the opening of the body counts two points, one that
 * matches further down counts one. From two points on the article has the topic; with one point
 * nobody knows; with none, or where a query rules the topic out, it does not have it. Thread-safe.
 */
public final class SeedLabeller {
  /** From so many points on an article has a topic. */
  static final int ENOUGH = 2;

  private static final int OPENING = 2;

  private final TextAnalyzer analyzer;
  private final TextQueries queries;
  private final Map<TopicId, SeedLexicon> lexicons;

  public SeedLabeller(TextAnalyzer analyzer, Map<TopicId, SeedLexicon> lexicons) {
    this.analyzer = analyzer;
    this.queries = new TextQueries(analyzer);
    this.lexicons = new LinkedHashMap<>(lexicons);
  }

  /**
   * Reads the lexicon {@code <topic>.txt} of each topic that has one in a folder.
   *
   * @throws TrainingException where there is none, or where a line of one is no query
   */
  public static SeedLabeller read(Path folder, Taxonomy taxonomy, TextAnalyzer analyzer) {
    TextQueries queries = new TextQueries(analyzer);
    Map<TopicId, SeedLexicon> lexicons = new LinkedHashMap<>();
    taxonomy.topics().stream()
        .filter(topic -> Files.exists(fileOf(folder, topic.id())))
        .forEach(
            topic ->
                lexicons.put(topic.id(), SeedLexicon.read(fileOf(folder, topic.id()), queries)));
    if (lexicons.isEmpty()) {
      throw new TrainingException(folder + ": holds no lexicon of any topic");
    }
    return new SeedLabeller(analyzer, lexicons);
  }

  /** Where the lexicon of a topic is kept in a folder. */
  public static Path fileOf(Path folder, TopicId topic) {
    return folder.resolve(topic.value() + ".txt");
  }

  /** The lexicon of a topic, if it has one. */
  public Optional<SeedLexicon> find(TopicId topic) {
    return Optional.ofNullable(lexicons.get(topic));
  }

  /** What each lexicon says of an article. */
  public Map<TopicId, SeedLabel> label(Article article) {
    return label(analyzer.analyze(article));
  }

  /** What each lexicon says of an article. */
  public Map<TopicId, SeedLabel> label(AnalyzedArticle article) {
    IndexedArticle indexed = queries.index(article);
    Map<TopicId, SeedLabel> labels = new LinkedHashMap<>();
    lexicons.forEach((topic, lexicon) -> labels.put(topic, label(indexed, lexicon)));
    return labels;
  }

  /** What one lexicon says of an article. */
  static SeedLabel label(IndexedArticle article, SeedLexicon lexicon) {
    int points = 0;
    for (TextQuery query : lexicon.speaksFor()) {
      points += points(article, query);
    }
    if (points == 0 || lexicon.rulesOut().stream().anyMatch(article::matches)) {
      return new SeedLabel(Vote.AGAINST, points);
    }
    return new SeedLabel(points < ENOUGH ? Vote.ABSTAIN : Vote.FOR, points);
  }

  private static int points(IndexedArticle article, TextQuery query) {
    if (article.opensWith(query)) {
      return OPENING;
    }
    return article.matches(query) ? 1 : 0;
  }
}

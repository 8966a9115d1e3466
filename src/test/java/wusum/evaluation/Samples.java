package wusum.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import wusum.article.Article;
import wusum.article.ArticleId;
import wusum.article.Keyword;
import wusum.classifier.Scores;
import wusum.corpus.LabelledArticle;
import wusum.provenance.ModelId;
import wusum.tagging.AbstentionReason;
import wusum.tagging.Tagging;
import wusum.tagging.Tagging.Abstained;
import wusum.tagging.Tagging.Tagged;
import wusum.tagging.Tagging.TermCoverage;
import wusum.tagging.TopicScore;
import wusum.taxonomy.Taxonomy;
import wusum.taxonomy.Topic;
import wusum.taxonomy.TopicId;

/** Makes small articles and taggings. */
public final class Samples {
  public static final ModelId MODEL = new ModelId("model-1");

  private Samples() {}

  /** Topics written as {@code id} or {@code id<broader}. */
  public static Taxonomy taxonomy(String... topics) {
    return new Taxonomy("test", Stream.of(topics).map(Samples::topic).toList());
  }

  private static Topic topic(String written) {
    String[] parts = written.split("<", 2);
    TopicId broader = parts.length == 1 ? null : new TopicId(parts[1]);
    return new Topic(new TopicId(parts[0]), parts[0], parts[0], null, broader, "");
  }

  public static LabelledArticle gold(String id, List<String> topics, List<String> optional) {
    Article article = Article.of(new ArticleId(id), "", "نص");
    return new LabelledArticle(article, ids(topics), ids(optional), List.of(), "sample");
  }

  private static Set<TopicId> ids(Collection<String> topics) {
    Set<TopicId> ids = new LinkedHashSet<>();
    topics.forEach(topic -> ids.add(new TopicId(topic)));
    return ids;
  }

  /** A tagging that gives topics, or abstains where there is none; 3 words known, 1 unknown. */
  public static Tagging tagging(
      Taxonomy taxonomy, String id, Collection<String> topics, Scores scores, List<String> words) {
    List<TopicScore> given =
        topics.stream()
            .map(topic -> taxonomy.get(new TopicId(topic)))
            .map(topic -> new TopicScore(topic, scores.get(taxonomy.indexOf(topic.id()))))
            .toList();
    List<Keyword> keywords = words.stream().map(word -> new Keyword(word, 0.5)).toList();
    TermCoverage coverage = new TermCoverage(3, 1);
    return given.isEmpty()
        ? new Abstained(
            new ArticleId(id), MODEL, AbstentionReason.NO_TOPIC, keywords, scores, coverage)
        : new Tagged(new ArticleId(id), MODEL, given, keywords, scores, coverage);
  }

  /** A tagging that gives the topics whose score is at least one half. */
  public static Tagging tagging(Taxonomy taxonomy, String id, Map<String, Double> scores) {
    float[] all = new float[taxonomy.size()];
    scores.forEach(
        (topic, score) -> all[taxonomy.indexOf(new TopicId(topic))] = score.floatValue());
    List<String> given = new ArrayList<>();
    for (Topic topic : taxonomy.topics()) {
      if (all[taxonomy.indexOf(topic.id())] >= 0.5) {
        given.add(topic.id().value());
      }
    }
    return tagging(taxonomy, id, given, new Scores(all), List.of());
  }
}

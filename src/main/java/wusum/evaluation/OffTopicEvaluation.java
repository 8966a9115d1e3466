package wusum.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import wusum.article.Article;
import wusum.provenance.ModelId;
import wusum.tagging.Tagger;
import wusum.tagging.Tagging;
import wusum.tagging.Tagging.Abstained;
import wusum.tagging.TopicScore;

/**
 * What a model makes of texts that have no story: text that is no news, or not Arabic.
 *
 * @param abstentions how many texts were given nothing, by the reason
 * @param stories the ids of the texts that were given a story, with the stories' ids
 * @param rate the share of those among all, with its interval
 */
public record OffTopicEvaluation(
    ModelId model,
    int texts,
    Map<String, Integer> abstentions,
    Map<String, Set<String>> stories,
    Estimate rate) {
  /** The quantile of the normal distribution for 95 %. */
  private static final double Z = 1.96;

  /**
   * Tags texts of which none has a story.
   *
   * @throws IllegalArgumentException where there is no text
   */
  public static OffTopicEvaluation of(List<Article> texts, Tagger tagger) {
    if (texts.isEmpty()) {
      throw new IllegalArgumentException("there is no text");
    }
    Map<String, Integer> abstentions = new TreeMap<>();
    Map<String, Set<String>> stories = new TreeMap<>();
    for (Article text : texts) {
      Tagging tagging = tagger.tag(text);
      if (tagging instanceof Abstained abstained) {
        abstentions.merge(abstained.reason().code(), 1, Integer::sum);
      }
      Set<String> given = stories(tagging);
      if (!given.isEmpty()) {
        stories.put(text.id().value(), given);
      }
    }
    return new OffTopicEvaluation(
        tagger.model(), texts.size(), abstentions, stories, share(stories.size(), texts.size()));
  }

  private static Set<String> stories(Tagging tagging) {
    Set<String> stories = new TreeSet<>();
    for (TopicScore given : tagging.topics()) {
      if (given.topic().broader() != null) {
        stories.add(given.topic().id().value());
      }
    }
    return stories;
  }

  /** A share with Wilson's interval (1927), which holds for the few that are looked for here. */
  private static Estimate share(int some, int all) {
    double share = (double) some / all;
    double spread = Z * Math.sqrt(share * (1 - share) / all + Z * Z / (4.0 * all * all));
    double middle = share + Z * Z / (2.0 * all);
    double scale = 1 + Z * Z / all;
    return new Estimate(
        share,
        new Interval(
            Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)));
  }
}

package wusum.corpus;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import wusum.article.Article;
import wusum.taxonomy.TopicId;

/**
 * An article whose topics are known.
 *
 * @param topics the topics it has; sets keep the order they were given in, so that whatever walks
 *     through them does the same in every run
 * @param optional topics that are neither right nor wrong to give it
 * @param keywords keywords that an editor or any reader chose
 * @param coreKeywords keywords that every reader chose; the same as {@code keywords} where there
 *     was one reader, empty where unknown
 * @param origin where the label comes from, such as the name of its file
 */
public record LabelledArticle(
    Article article,
    Set<TopicId> topics,
    Set<TopicId> optional,
    List<String> keywords,
    List<String> coreKeywords,
    String origin) {
  public LabelledArticle {
    topics = ordered(topics);
    optional = ordered(optional);
    keywords = List.copyOf(keywords);
    coreKeywords = List.copyOf(coreKeywords);
  }

  /** An article whose keywords come from one reader. */
  public LabelledArticle(
      Article article,
      Set<TopicId> topics,
      Set<TopicId> optional,
      List<String> keywords,
      String origin) {
    this(article, topics, optional, keywords, keywords, origin);
  }

  private static Set<TopicId> ordered(Collection<TopicId> topics) {
    topics.forEach(Objects::requireNonNull);
    return Collections.unmodifiableSet(new LinkedHashSet<>(topics));
  }
}

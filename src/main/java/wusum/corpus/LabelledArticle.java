package wusum.corpus;

import java.util.List;
import java.util.Set;
import wusum.article.Article;
import wusum.taxonomy.TopicId;

/**
 * An article whose topics are known.
 *
 * @param topics the topics it has
 * @param optional topics that are neither right nor wrong to give it
 * @param keywords keywords an editor or reader chose
 * @param origin where the label comes from, such as the name of its file
 */
public record LabelledArticle(
    Article article,
    Set<TopicId> topics,
    Set<TopicId> optional,
    List<String> keywords,
    String origin) {
  public LabelledArticle {
    topics = Set.copyOf(topics);
    optional = Set.copyOf(optional);
    keywords = List.copyOf(keywords);
  }
}

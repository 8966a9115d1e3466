package wusum.tagging;

import org.jspecify.annotations.Nullable;
import wusum.taxonomy.Topic;

/**
 * A topic given to an article, with its probability.
 *
 * @param reasons why it has this probability, null where that was not asked for
 */
public record TopicScore(Topic topic, double score, @Nullable Reasons reasons) {
  public TopicScore(Topic topic, double score) {
    this(topic, score, null);
  }
}

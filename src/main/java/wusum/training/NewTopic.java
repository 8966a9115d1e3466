package wusum.training;

import java.util.List;
import wusum.taxonomy.Topic;
import wusum.training.TopicException.Fault;

/**
 * A topic that a newsroom wants.
 *
 * @param phrases what speaks for it: words as they stand, or queries
 * @param against what rules it out
 */
public record NewTopic(Topic topic, List<String> phrases, List<String> against) {
  /** With fewer, what is learnt is the phrases and not the topic. */
  public static final int LEAST_PHRASES = 5;

  /** An id names a file, and is typed by hand. */
  private static final String ID = "[a-z0-9][a-z0-9-]{0,62}";

  public NewTopic {
    phrases = phrases.stream().map(String::strip).distinct().toList();
    against = against.stream().map(String::strip).distinct().toList();
    if (!topic.id().value().matches(ID)) {
      throw new TopicException(
          Fault.ID,
          "the id '" + topic.id() + "' must be of small Latin letters, digits and hyphens");
    }
    if (phrases.size() < LEAST_PHRASES) {
      throw new TopicException(
          Fault.PHRASES,
          "a topic wants at least %d different phrases, not %d: from fewer, the phrases themselves would be learnt and not the topic"
              .formatted(LEAST_PHRASES, phrases.size()));
    }
  }
}

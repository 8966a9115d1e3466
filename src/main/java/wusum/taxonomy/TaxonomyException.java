package wusum.taxonomy;

/** Says what is wrong with a set of topics, and with which of them. */
public final class TaxonomyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient TopicId topic;

  public TaxonomyException(TopicId topic, String message) {
    super(message);
    this.topic = topic;
  }

  /** The topic at fault. */
  public TopicId topic() {
    return topic;
  }
}

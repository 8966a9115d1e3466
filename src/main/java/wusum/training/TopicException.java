package wusum.training;

/** Says why a topic cannot be added, and which part of what was given is at fault. */
public final class TopicException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Fault fault;

  public TopicException(Fault fault, String message) {
    super(message);
    this.fault = fault;
  }

  public TopicException(Fault fault, String message, Throwable cause) {
    super(message, cause);
    this.fault = fault;
  }

  public Fault fault() {
    return fault;
  }

  /** What is at fault. */
  public enum Fault {
    /** There is such a topic. */
    TAKEN("id"),
    ID("id"),
    LABELS("labels"),
    BROADER("broader"),
    PHRASES("phrases"),
    AGAINST("against"),
    /** Too few of the unlabelled articles match. */
    ARTICLES("articles"),
    EXAMPLES("examples"),
    /** The model takes no further topic. */
    MODEL("model"),
    /** The model, the taxonomy or the lexicons cannot be written. */
    STORAGE("");

    private final String field;

    Fault(String field) {
      this.field = field;
    }

    /** The name of what is at fault in a request, empty where the request is not. */
    public String field() {
      return field;
    }
  }
}

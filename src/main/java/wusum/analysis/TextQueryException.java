package wusum.analysis;

/** Says why a text is not a query that an article could match. */
public final class TextQueryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TextQueryException(String message) {
    super(message);
  }
}

package wusum.ingest;

/** Says on which line of the input, and why, an article cannot be read. */
final class UnreadableArticleException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final String why;

  /**
   * @param line from 1; 0 for the input as a whole
   */
  UnreadableArticleException(int line, String why) {
    super(why);
    this.line = line;
    this.why = why;
  }

  Read.Unreadable in(String input) {
    return new Read.Unreadable(new Place(input, line), why);
  }
}

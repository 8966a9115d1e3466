package wusum.corpus;

/** Says what is wrong with a file of topics, and on which line. */
public final class TaxonomyFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public TaxonomyFileException(String file, String what) {
    super(file + ": " + what);
  }

  /**
   * @param line the line at fault, from 1
   */
  public TaxonomyFileException(String file, int line, String what) {
    super(file + ":" + line + ": " + what);
  }
}

package wusum.corpus;

import java.nio.file.Path;

/** Says what is wrong with a file of labelled articles, and on which line. */
public final class CorpusException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CorpusException(Path file, String what) {
    super(file + ": " + what);
  }

  /**
   * @param line the line at fault, from 1
   */
  public CorpusException(Path file, int line, String what) {
    super(file + ", line " + line + ": " + what);
  }
}

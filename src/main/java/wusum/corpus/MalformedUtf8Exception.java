package wusum.corpus;

import java.io.IOException;

/** Says at which byte a text stops being UTF-8. */
public final class MalformedUtf8Exception extends IOException {
  private static final long serialVersionUID = 1L;

  private final int offset;

  public MalformedUtf8Exception(int offset) {
    super("not UTF-8: malformed at byte " + offset);
    this.offset = offset;
  }

  /** How many good bytes stand before the first one at fault. */
  public int offset() {
    return offset;
  }
}

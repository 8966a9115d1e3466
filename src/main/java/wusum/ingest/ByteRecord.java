package wusum.ingest;

import java.util.Arrays;
import wusum.corpus.MalformedUtf8Exception;
import wusum.corpus.Utf8;

/**
 * The bytes of one article, up to a limit, and where they began. Mutable: filled again and again.
 */
final class ByteRecord {
  private static final int FIRST_CAPACITY = 1 << 12;

  private final int maxBytes;
  private byte[] bytes = new byte[FIRST_CAPACITY];
  private int size;
  private boolean overLimit;
  private int line;
  private long offset;

  ByteRecord(int maxBytes) {
    this.maxBytes = maxBytes;
  }

  /** Forgets what it holds; the next byte to be added is the one the cursor gave last. */
  void begin(ByteCursor cursor, int line) {
    size = 0;
    overLimit = false;
    this.line = line;
    offset = cursor.offset() - 1;
  }

  /** Adds a byte; beyond the limit nothing is kept. */
  void add(int next) {
    if (size == maxBytes) {
      overLimit = true;
      return;
    }
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, (int) Math.min(maxBytes, 2L * size));
    }
    bytes[size++] = (byte) next;
  }

  boolean overLimit() {
    return overLimit;
  }

  /** The line of the first byte. */
  int line() {
    return line;
  }

  boolean isBlank() {
    for (int i = 0; i < size; i++) {
      if (bytes[i] < 0 || bytes[i] > ' ') {
        return false;
      }
    }
    return true;
  }

  /**
   * @throws UnreadableArticleException where the bytes are too many or not UTF-8
   */
  String text() throws UnreadableArticleException {
    if (overLimit) {
      throw new UnreadableArticleException(
          line, "the article is over the limit of " + maxBytes + " bytes");
    }
    try {
      return Utf8.decode(Arrays.copyOf(bytes, size));
    } catch (MalformedUtf8Exception e) {
      int at = line;
      for (int i = 0; i < e.offset(); i++) {
        at += bytes[i] == '\n' ? 1 : 0;
      }
      throw new UnreadableArticleException(
          at, "not UTF-8: malformed at byte " + (offset + e.offset()) + " of the input");
    }
  }
}

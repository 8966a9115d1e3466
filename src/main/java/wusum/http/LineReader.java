package wusum.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import wusum.corpus.MalformedUtf8Exception;
import wusum.corpus.Utf8;

/**
 * Reads lines of bounded length; of a longer one nothing is kept. Takes no more memory than the
 * longest line may. Not thread-safe.
 */
final class LineReader {
  private static final int FIRST_CAPACITY = 1 << 14;

  private final InputStream in;
  private final int maxBytes;
  private byte[] buffer = new byte[FIRST_CAPACITY];
  private int lineStart;
  private int lineEnd;
  private int start;
  private int end;
  private int scanned;
  private int number;
  private boolean overLimit;
  private boolean ended;

  /**
   * @param maxBytes the most bytes of a line, its end aside
   */
  LineReader(InputStream in, int maxBytes) {
    this.in = in;
    this.maxBytes = maxBytes;
  }

  /** Moves to the next line; false where there is none. */
  boolean next() throws IOException {
    overLimit = false;
    while (!hasLine()) {
      if (ended) {
        return last();
      }
      fill();
    }
    take(scanned);
    start = scanned + 1;
    scanned = start;
    return true;
  }

  /** Whether a whole line is at hand, so that the next one takes no waiting for input. */
  boolean hasLine() {
    while (scanned < end && buffer[scanned] != '\n') {
      scanned++;
    }
    return scanned < end;
  }

  private boolean last() {
    if (start == end && !overLimit) {
      return false;
    }
    take(end);
    start = end;
    scanned = end;
    return true;
  }

  private void take(int newEnd) {
    lineStart = start;
    lineEnd = newEnd;
    overLimit |= lineEnd - lineStart > maxBytes;
    number++;
  }

  private void fill() throws IOException {
    if (end - start > maxBytes) {
      overLimit = true;
      start = end;
    }
    System.arraycopy(buffer, start, buffer, 0, end - start);
    end -= start;
    start = 0;
    scanned = end;
    if (end == buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * buffer.length);
    }
    int count = in.read(buffer, end, buffer.length - end);
    ended = count < 0;
    end += Math.max(0, count);
  }

  /** The number of this line, from 1. */
  int number() {
    return number;
  }

  /** Whether this line was longer than a line may be. */
  boolean isOverLimit() {
    return overLimit;
  }

  /** Whether this line holds nothing but white space. */
  boolean isBlank() {
    for (int i = lineStart; i < lineEnd; i++) {
      if (buffer[i] < 0 || buffer[i] > ' ') {
        return false;
      }
    }
    return !overLimit;
  }

  /** This line without its end; not to be asked of one over the limit. */
  String text() throws MalformedUtf8Exception {
    return Utf8.decode(Arrays.copyOfRange(buffer, lineStart, lineEnd));
  }
}

package wusum.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Steps through a stream of bytes and knows where it is; a byte order mark is stepped over. */
final class ByteCursor {
  private static final int BUFFER = 1 << 16;
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int position;
  private int limit;
  private long consumed;
  private int line = 1;

  ByteCursor(InputStream in) throws IOException {
    this.in = in;
    while (limit < BYTE_ORDER_MARK.length && startsLikeMark() && fillHead()) {
      // one more byte of what may be a mark
    }
    if (limit >= BYTE_ORDER_MARK.length && startsLikeMark()) {
      position = BYTE_ORDER_MARK.length;
    }
  }

  private boolean startsLikeMark() {
    int length = Math.min(limit, BYTE_ORDER_MARK.length);
    return Arrays.equals(buffer, 0, length, BYTE_ORDER_MARK, 0, length);
  }

  /** The bytes buffered at the start of the stream, each as a character. */
  String head() {
    return new String(buffer, position, limit - position, StandardCharsets.ISO_8859_1);
  }

  /** Buffers more of the start of the stream; false where there is no more, or no more room. */
  boolean fillHead() throws IOException {
    int read = limit == buffer.length ? -1 : in.read(buffer, limit, buffer.length - limit);
    limit += Math.max(0, read);
    return read > 0;
  }

  /** The next byte, or -1 at the end. */
  int read() throws IOException {
    if (position == limit && !refill()) {
      return -1;
    }
    byte next = buffer[position++];
    if (next == '\n') {
      line++;
    }
    return next & 0xff;
  }

  private boolean refill() throws IOException {
    consumed += limit;
    position = 0;
    limit = 0;
    int read = in.read(buffer);
    limit = Math.max(0, read);
    return read > 0;
  }

  /** The next byte that is not white space in JSON, or -1 at the end. */
  int readPastBlanks() throws IOException {
    int next = read();
    while (next == ' ' || next == '\t' || next == '\r' || next == '\n') {
      next = read();
    }
    return next;
  }

  /** The line of the next byte, from 1. */
  int line() {
    return line;
  }

  /** How many bytes of the stream stand before the next one. */
  long offset() {
    return consumed + position;
  }
}

package wusum.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.TimeoutException;

/**
 * The body of a request, up to a limit. What goes wrong while it is read is a {@link
 * ProblemException}. Not thread-safe.
 */
final class BodyStream extends InputStream {
  private static final int FIRST_CAPACITY = 1 << 13;

  private final InputStream in;
  private final long declared;
  private final long limit;
  private long read;

  /**
   * @param limit the most bytes the body may have
   * @throws ProblemException where the body is declared to be larger
   */
  BodyStream(HttpServletRequest request, long limit) throws IOException {
    this.declared = request.getContentLengthLong();
    this.limit = limit;
    if (declared > limit) {
      throw tooLarge();
    }
    this.in = request.getInputStream();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    try {
      int count = in.read(bytes, offset, length);
      read += Math.max(0, count);
      if (read > limit) {
        throw tooLarge();
      }
      return count;
    } catch (IOException e) {
      throw brokenOff(e);
    }
  }

  /** Everything that is left. */
  @Override
  public byte[] readAllBytes() throws IOException {
    byte[] bytes = new byte[declared >= 0 ? (int) declared : FIRST_CAPACITY];
    int size = 0;
    int count = read(bytes, 0, bytes.length);
    while (count > 0) {
      size += count;
      if (size == bytes.length && size != declared) {
        bytes = Arrays.copyOf(bytes, 2 * size);
      }
      count = size == bytes.length ? -1 : read(bytes, size, bytes.length - size);
    }
    return size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
  }

  private ProblemException tooLarge() {
    return new ProblemException(
        ProblemType.BODY_TOO_LARGE, "the body has more than " + limit + " bytes");
  }

  private static ProblemException brokenOff(IOException fault) {
    return fault.getCause() instanceof TimeoutException
        ? new ProblemException(
            ProblemType.REQUEST_TIMEOUT, "the rest of the body did not come in time")
        : new ProblemException(
            ProblemType.INCOMPLETE_BODY, "the body ended before it was complete");
  }
}

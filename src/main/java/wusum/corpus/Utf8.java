package wusum.corpus;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Strict UTF-8 (RFC 3629): what is malformed is refused, never replaced. */
public final class Utf8 {
  private static final char BYTE_ORDER_MARK = '\ufeff';
  private static final char REPLACEMENT = '\ufffd';

  private Utf8() {}

  /**
   * The text that the bytes spell, without a byte order mark at its start.
   *
   * @throws MalformedUtf8Exception with the offset of the first byte at fault
   */
  public static String decode(byte[] bytes) throws MalformedUtf8Exception {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0) {
      check(bytes);
    }
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static void check(byte[] bytes) throws MalformedUtf8Exception {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .decode(in, CharBuffer.allocate(bytes.length), true);
    if (result.isError()) {
      throw new MalformedUtf8Exception(in.position());
    }
  }
}

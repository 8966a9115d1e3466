package wusum.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads strict UTF-8 and passes over a byte order mark at its start. Not thread-safe. */
final class Utf8Reader extends Reader {
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final Reader in;
  private boolean started;

  Utf8Reader(InputStream bytes) {
    this.in =
        new InputStreamReader(
            bytes,
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  @Override
  public int read(char[] chars, int offset, int length) throws IOException {
    try {
      int count = in.read(chars, offset, length);
      if (!started && count > 0) {
        started = true;
        if (chars[offset] == BYTE_ORDER_MARK) {
          System.arraycopy(chars, offset + 1, chars, offset, count - 1);
          return count == 1 ? read(chars, offset, length) : count - 1;
        }
      }
      return count;
    } catch (CharacterCodingException e) {
      throw new ProblemException(ProblemType.NOT_UTF8, "the body holds malformed UTF-8");
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

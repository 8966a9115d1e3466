package wusum.analysis;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Reads a text with blanks for the signs that would keep a hashtag's words in one piece. Each
 * character stays in its place.
 */
final class PartingReader extends FilterReader {
  PartingReader(Reader in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    return c < 0 ? c : part((char) c);
  }

  @Override
  public int read(char[] chars, int from, int length) throws IOException {
    int read = super.read(chars, from, length);
    for (int i = from; i < from + read; i++) {
      chars[i] = part(chars[i]);
    }
    return read;
  }

  private static char part(char c) {
    return c == '_' || c == '#' || c == ':' ? ' ' : c;
  }
}

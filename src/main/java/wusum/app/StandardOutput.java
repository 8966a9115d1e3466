package wusum.app;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Standard output in UTF-8: what is written is out at once, or a fault is thrown. */
final class StandardOutput {
  static final String FAULT = "standard output is closed or full";

  private final PrintStream out = System.out;

  /**
   * @throws UncheckedIOException where nobody reads any more, or the disk is full
   */
  void write(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.write(bytes, 0, bytes.length);
    if (out.checkError()) {
      throw new UncheckedIOException(FAULT, new IOException(FAULT));
    }
  }
}

package wusum.ingest;

import java.io.IOException;
import java.util.Optional;

/**
 * Tells the format of an input from its first bytes, and from no more of them than it takes, so
 * that a slow input can be read while it is written.
 */
final class FormatDetector {
  private FormatDetector() {}

  static Format detect(ByteCursor cursor) throws IOException {
    boolean more = true;
    Optional<Format> format = detect(cursor.head(), false);
    while (format.isEmpty() && more) {
      more = cursor.fillHead();
      format = detect(cursor.head(), !more);
    }
    return format.orElse(Format.TEXT);
  }

  /**
   * @param complete whether there is no more of the head to come
   * @return empty where more of the head is needed
   */
  private static Optional<Format> detect(String head, boolean complete) {
    int start = skipBlanks(head, 0);
    if (start == head.length()) {
      return complete ? Optional.of(Format.TEXT) : Optional.empty();
    }
    int next = skipBlanks(head, start + 1);
    if (next == head.length() && !complete) {
      return Optional.empty();
    }
    char second = next < head.length() ? head.charAt(next) : ' ';
    return switch (head.charAt(start)) {
      case '[' -> Optional.of("{]\"[".indexOf(second) >= 0 ? Format.JSON : Format.TEXT);
      case '{' ->
          "\"}{".indexOf(second) >= 0
              ? detectObject(head, start, complete)
              : Optional.of(Format.TEXT);
      default -> Optional.of(Format.TEXT);
    };
  }

  /** An object that ends with its line, or is followed by a line that begins another. */
  private static Optional<Format> detectObject(String head, int start, boolean complete) {
    int end = head.indexOf('\n', start);
    if (end < 0) {
      return complete ? Optional.of(Format.JSON_LINES) : Optional.empty();
    }
    if (head.substring(start, end).strip().endsWith("}")) {
      return Optional.of(Format.JSON_LINES);
    }
    int next = skipBlanks(head, end);
    if (next == head.length()) {
      return complete ? Optional.of(Format.JSON) : Optional.empty();
    }
    return Optional.of(head.charAt(next) == '{' ? Format.JSON_LINES : Format.JSON);
  }

  private static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }
}

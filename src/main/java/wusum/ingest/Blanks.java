package wusum.ingest;

/** What shows nothing: white space of any script, and marks of direction and width. */
final class Blanks {
  private Blanks() {}

  static boolean isBlank(String text) {
    return text.chars().allMatch(Blanks::isBlank);
  }

  static boolean isBlank(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }

  /** Without blanks at either end. */
  static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }
}

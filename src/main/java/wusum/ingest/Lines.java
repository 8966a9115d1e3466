package wusum.ingest;

import java.util.List;
import java.util.regex.Pattern;

/** The lines of a text, whatever ends them. */
final class Lines {
  /** What Unicode counts as the end of a line beside line feed and carriage return. */
  private static final Pattern OTHER_BREAKS = Pattern.compile("[\u000b\u000c\u0085\u2028\u2029]");

  private Lines() {}

  static List<String> of(String text) {
    return OTHER_BREAKS.matcher(text).replaceAll("\n").lines().toList();
  }
}

package wusum.app;

import java.util.regex.Pattern;

/** Words as a shell takes them for one. */
final class ShellWord {
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_./=:@%+-]+");

  private ShellWord() {}

  static String of(Object word) {
    String text = word.toString();
    return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
  }
}

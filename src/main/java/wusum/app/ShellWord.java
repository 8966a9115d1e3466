package wusum.app;

import java.util.List;
import java.util.regex.Pattern;

/** Words as a shell takes them for one. */
final class ShellWord {
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_./=:@%+-]+");

  private ShellWord() {}

  static String of(Object word) {
    String text = word.toString();
    return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
  }

  /** An option with each of its values, after a blank. */
  static String options(String name, List<?> values) {
    StringBuilder options = new StringBuilder();
    values.forEach(value -> options.append(' ').append(name).append(' ').append(of(value)));
    return options.toString();
  }
}

package wusum.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import wusum.tagging.Tagger;

/** The query parameter {@code keywords}: at most how many keywords an article gets. */
final class KeywordLimit {
  static final int MAX = 20;

  private static final String NAME = "keywords";
  private static final Pattern PARAMETER =
      Pattern.compile("(?:^|&)" + NAME + "(?:=([^&]*))?(?=&|$)");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}");

  private KeywordLimit() {}

  /**
   * Reads it from a query string.
   *
   * @throws ProblemException where it is no number from 0 to 20, or stands there twice
   */
  static int of(@Nullable String query) {
    if (query == null) {
      return Tagger.KEYWORDS;
    }
    Matcher parameter = PARAMETER.matcher(query);
    if (!parameter.find()) {
      return Tagger.KEYWORDS;
    }
    String value = parameter.group(1);
    if (parameter.find()) {
      throw problem("must not be given twice");
    }
    if (value == null || !NUMBER.matcher(value).matches() || Integer.parseInt(value) > MAX) {
      throw problem("must be a whole number from 0 to " + MAX);
    }
    return Integer.parseInt(value);
  }

  private static ProblemException problem(String rule) {
    return new ProblemException(
        Problem.of(
            ProblemType.INVALID_PARAMETER, "the query parameter '" + NAME + "' " + rule, NAME));
  }
}

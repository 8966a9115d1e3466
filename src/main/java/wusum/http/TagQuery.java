package wusum.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import wusum.tagging.Tagger;
import wusum.tagging.TaggingOptions;

/**
 * The query parameters of the routes that tag: {@code keywords}, {@code explain} and {@code
 * minPrecision}.
 */
final class TagQuery {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}");
  private static final Pattern SHARE = Pattern.compile("0?\\.[0-9]{1,9}|[01](\\.0{1,9})?");
  private static final String MIN_PRECISION = "minPrecision";

  private TagQuery() {}

  /**
   * Reads them from a query string.
   *
   * @throws ProblemException where one has a value it cannot have, or stands there twice
   */
  static TaggingOptions of(@Nullable String query) {
    if (query == null) {
      return TaggingOptions.DEFAULT;
    }
    return TaggingOptions.DEFAULT
        .withKeywords(keywords(query))
        .withExplain(explain(query))
        .withMinPrecision(minPrecision(query));
  }

  /**
   * Holds them against the model that is to answer.
   *
   * @throws ProblemException where it cannot do what is asked
   */
  static void check(TaggingOptions options, Tagger tagger) {
    if (options.minPrecision() != null && !tagger.knowsPrecision()) {
      throw problem(
          MIN_PRECISION, "cannot be met: the model in service keeps no precision-recall curves");
    }
  }

  private static @Nullable Double minPrecision(String query) {
    String value = find(MIN_PRECISION, query);
    if (value == null) {
      return null;
    }
    if (!SHARE.matcher(value).matches() || !TaggingOptions.isPrecision(Double.parseDouble(value))) {
      throw problem(MIN_PRECISION, "must be a number above 0 and at most 1, such as 0.9");
    }
    return Double.valueOf(value);
  }

  private static int keywords(String query) {
    String value = find("keywords", query);
    if (value == null) {
      return TaggingOptions.KEYWORDS;
    }
    if (!NUMBER.matcher(value).matches() || Integer.parseInt(value) > TaggingOptions.MAX_KEYWORDS) {
      throw problem("keywords", "must be a whole number from 0 to " + TaggingOptions.MAX_KEYWORDS);
    }
    return Integer.parseInt(value);
  }

  private static boolean explain(String query) {
    String value = find("explain", query);
    if (value == null || value.equals("false")) {
      return false;
    }
    if (!value.equals("true")) {
      throw problem("explain", "must be true or false");
    }
    return true;
  }

  /** The value of a parameter, empty where it has none; null where it is not there. */
  private static @Nullable String find(String name, String query) {
    Matcher parameter = Pattern.compile("(?:^|&)" + name + "(?:=([^&]*))?(?=&|$)").matcher(query);
    if (!parameter.find()) {
      return null;
    }
    String value = parameter.group(1);
    if (parameter.find()) {
      throw problem(name, "must not be given twice");
    }
    return value == null ? "" : value;
  }

  private static ProblemException problem(String name, String rule) {
    return new ProblemException(
        Problem.of(
            ProblemType.INVALID_PARAMETER, "the query parameter '" + name + "' " + rule, name));
  }
}

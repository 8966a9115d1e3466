package wusum.tagging;

import org.jspecify.annotations.Nullable;

/**
 * What a caller wants of a tagging.
 *
 * @param keywords at most how many keywords; with 0 none are looked for
 * @param explain whether each topic comes with its {@link Reasons}
 * @param minPrecision the share of the articles given a topic that should have it, in (0, 1]; null
 *     for the thresholds that the model has of itself
 */
public record TaggingOptions(int keywords, boolean explain, @Nullable Double minPrecision) {
  /** How many keywords an article gets where nothing else is asked for. */
  public static final int KEYWORDS = 10;

  /** The most keywords that can be asked for. */
  public static final int MAX_KEYWORDS = 20;

  public static final TaggingOptions DEFAULT = new TaggingOptions(KEYWORDS, false, null);

  public TaggingOptions {
    if (keywords < 0) {
      throw new IllegalArgumentException("keywords must not be negative: " + keywords);
    }
    if (minPrecision != null && !isPrecision(minPrecision)) {
      throw new IllegalArgumentException(
          "minPrecision must be above 0 and at most 1: " + minPrecision);
    }
  }

  /** Whether a number can be a precision that is asked for. */
  public static boolean isPrecision(double number) {
    return number > 0 && number <= 1;
  }

  public TaggingOptions withKeywords(int limit) {
    return new TaggingOptions(limit, explain, minPrecision);
  }

  public TaggingOptions withExplain(boolean wanted) {
    return new TaggingOptions(keywords, wanted, minPrecision);
  }

  public TaggingOptions withMinPrecision(@Nullable Double precision) {
    return new TaggingOptions(keywords, explain, precision);
  }
}

package wusum.tagging;

/**
 * What a caller wants of a tagging.
 *
 * @param keywords at most how many keywords; with 0 none are looked for
 * @param explain whether each topic comes with its {@link Reasons}
 */
public record TaggingOptions(int keywords, boolean explain) {
  /** How many keywords an article gets where nothing else is asked for. */
  public static final int KEYWORDS = 10;

  /** The most keywords that can be asked for. */
  public static final int MAX_KEYWORDS = 20;

  public static final TaggingOptions DEFAULT = new TaggingOptions(KEYWORDS, false);

  public TaggingOptions {
    if (keywords < 0) {
      throw new IllegalArgumentException("keywords must not be negative: " + keywords);
    }
  }

  public TaggingOptions withKeywords(int limit) {
    return new TaggingOptions(limit, explain);
  }

  public TaggingOptions withExplain(boolean wanted) {
    return new TaggingOptions(keywords, wanted);
  }
}

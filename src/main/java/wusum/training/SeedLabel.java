package wusum.training;

/**
 * What a lexicon says of an article.
 *
 * @param points how strongly its queries speak: two for each that the opening matches, one for each
 *     that only the rest does
 */
public record SeedLabel(Vote vote, int points) {
  /** Which way a lexicon votes. */
  public enum Vote {
    /** The article has the topic. */
    FOR,
    /** It does not have it. */
    AGAINST,
    /** The lexicon cannot tell. */
    ABSTAIN
  }
}

package wusum.features;

/**
 * Which terms become features.
 *
 * @param minArticles in how many articles a term must occur to be known
 * @param maxTerms the most terms that are known; the commonest are kept
 * @param pairs whether neighbouring words make terms too
 * @param titleWeight the length of the headline's own vector beside that of the whole text, which
 *     is 1; 0 leaves it out
 * @param leadWeight the same of the lead, the first {@link TermReader#LEAD_WORDS} words of the body
 */
public record FeatureSettings(
    int minArticles, int maxTerms, boolean pairs, double titleWeight, double leadWeight) {
  public FeatureSettings {
    if (minArticles < 1) {
      throw new IllegalArgumentException("minArticles must be at least 1");
    }
    if (maxTerms < 1) {
      throw new IllegalArgumentException("maxTerms must be at least 1");
    }
    if (!(titleWeight >= 0)) {
      throw new IllegalArgumentException("titleWeight must not be negative");
    }
    if (!(leadWeight >= 0)) {
      throw new IllegalArgumentException("leadWeight must not be negative");
    }
  }
}

package wusum.keywords;

/** Tells candidates that are pieces broken from a name or a set phrase. */
final class Fragments {
  /** From here on the {@link WordStatistics#cohesion} of two words is that of a set phrase. */
  private static final float SET_PHRASE = 0.45f;

  private final Words words;
  private final Candidates candidates;
  private final WordStatistics statistics;

  Fragments(Words words, Candidates candidates, WordStatistics statistics) {
    this.words = words;
    this.candidates = candidates;
    this.statistics = statistics;
  }

  boolean isFragment(int candidate) {
    return isLoneFirstName(candidate) || isCutOffBefore(candidate) || isCutOffAfter(candidate);
  }

  /** Whether a candidate is the first name of a person whom the article always names in full. */
  private boolean isLoneFirstName(int candidate) {
    return candidates.length(candidate) == 1
        && words.hasClass(candidates.first(candidate), WordClass.GIVEN_NAME)
        && isAlwaysContinued(candidate);
  }

  private boolean isCutOffBefore(int candidate) {
    int first = candidates.first(candidate);
    return candidates.afterContent(candidate) == candidates.count(candidate)
        && statistics.cohesion(first - 1) > SET_PHRASE;
  }

  private boolean isCutOffAfter(int candidate) {
    int last = candidates.first(candidate) + candidates.length(candidate) - 1;
    return isAlwaysContinued(candidate) && statistics.cohesion(last) > SET_PHRASE;
  }

  private boolean isAlwaysContinued(int candidate) {
    return candidates.beforeContent(candidate) == candidates.count(candidate);
  }
}

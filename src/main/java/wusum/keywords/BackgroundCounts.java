package wusum.keywords;

/** In how many of the articles a model was trained on a term occurs. Thread-safe. */
public interface BackgroundCounts {
  /** The number of articles counted. */
  int documents();

  /**
   * The number of articles that hold a term, 0 where it is not known.
   *
   * @param termHash the hash of a stem, or of a pair of stems, by {@link wusum.analysis.TermHash}
   */
  int documentsWith(long termHash);
}

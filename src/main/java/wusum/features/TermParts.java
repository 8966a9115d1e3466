package wusum.features;

import java.util.List;

/**
 * What terms have in common with one another: parts that a network learns from beside the terms
 * themselves, so that a rare term borrows from its kin. An article has a part as much as its terms
 * have it, each times its weight; so what is learnt of the parts can be folded into the terms.
 */
public interface TermParts {
  /** How many parts there are; they are numbered from 0. */
  int width();

  /** Names the parts of a term and how much it has of each. */
  void forEach(int term, Listener listener);

  /** The same with every amount times a factor. */
  TermParts times(double factor);

  /** Hears of the parts of a term. */
  @FunctionalInterface
  interface Listener {
    /** One part, and how much a term has of it. */
    void part(int part, float amount);
  }

  /** An article's amount of each part. */
  default float[] of(Features article) {
    float[] amounts = new float[width()];
    for (int i = 0; i < article.size(); i++) {
      float weight = article.weight(i);
      forEach(article.term(i), (part, amount) -> amounts[part] += weight * amount);
    }
    return amounts;
  }

  /**
   * The same, scaled so that the articles' amounts have a given length.
   *
   * @param length the root mean square of the lengths; an article's own vector has length 1
   */
  default TermParts scaledTo(double length, List<Features> articles) {
    double squares = 0;
    for (Features article : articles) {
      for (float amount : of(article)) {
        squares += amount * amount;
      }
    }
    double now = Math.sqrt(squares / Math.max(1, articles.size()));
    return now > 0 ? times(length / now) : this;
  }
}

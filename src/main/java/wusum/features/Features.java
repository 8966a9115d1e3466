package wusum.features;

/** What the classifier sees of one article: weighted terms, each at most once. Immutable. */
public final class Features {
  private final int[] terms;
  private final float[] weights;
  private final int known;
  private final int unknown;

  /**
   * @param terms term ids
   * @param weights the weight of each term
   * @param known how many of the article's words the model knows
   * @param unknown how many it has never seen
   */
  public Features(int[] terms, float[] weights, int known, int unknown) {
    if (terms.length != weights.length) {
      throw new IllegalArgumentException(terms.length + " terms, " + weights.length + " weights");
    }
    this.terms = terms;
    this.weights = weights;
    this.known = known;
    this.unknown = unknown;
  }

  public int size() {
    return terms.length;
  }

  public int term(int position) {
    return terms[position];
  }

  public float weight(int position) {
    return weights[position];
  }

  /** How many of the article's words, stop words aside, the model knows. */
  public int known() {
    return known;
  }

  /** How many of the article's words, stop words aside, the model has never seen. */
  public int unknown() {
    return unknown;
  }
}

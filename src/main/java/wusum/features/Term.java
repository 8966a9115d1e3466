package wusum.features;

/**
 * A term the model knows.
 *
 * @param text the stem, or two stems with a blank between
 * @param articles in how many of the training articles it occurs
 */
public record Term(TermKind kind, String text, int articles) {
  public Term {
    if (text.isEmpty() || articles < 1) {
      throw new IllegalArgumentException("not a term: '" + text + "' in " + articles);
    }
  }

  /** The hash by which the term is looked up. */
  long hash() {
    return kind.hash(text);
  }

  /** One line of a terms file. */
  String toLine() {
    return kind.code() + "\t" + articles + "\t" + text;
  }

  static Term ofLine(String line) {
    int tab = line.indexOf('\t', 2);
    if (tab < 0 || line.charAt(1) != '\t') {
      throw new IllegalArgumentException("not a term: '" + line + "'");
    }
    int articles = Integer.parseInt(line, 2, tab, 10);
    return new Term(TermKind.of(line.charAt(0)), line.substring(tab + 1), articles);
  }
}

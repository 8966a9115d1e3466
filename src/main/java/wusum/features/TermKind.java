package wusum.features;

import wusum.analysis.TermHash;

/** What a term is made of. */
public enum TermKind {
  /** The stem of a word, anywhere. */
  WORD('w'),
  /** Two neighbouring stems, anywhere. */
  PAIR('p'),
  /** The stem of a word in the headline. */
  TITLE('t'),
  /** The stem of a word in the lead. */
  LEAD('l'),
  /** A stem that became known after the model was trained. */
  ADDED_WORD('a'),
  /** Two neighbouring stems that became known after the model was trained. */
  ADDED_PAIR('b');

  private static final int TITLE_FIELD = 1;
  private static final int LEAD_FIELD = 2;

  private final char code;

  TermKind(char code) {
    this.code = code;
  }

  /** The letter that stands for the kind in a terms file. */
  public char code() {
    return code;
  }

  static TermKind of(char code) {
    for (TermKind kind : values()) {
      if (kind.code == code) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no kind of term has the code '" + code + "'");
  }

  /**
   * Whether the term became known after the model was trained. Such terms do not count where an
   * article's features are scaled, so that what the model knew before scores as before.
   */
  public boolean added() {
    return this == ADDED_WORD || this == ADDED_PAIR;
  }

  /** The hash by which a term of this kind and text is known. */
  public long hash(String text) {
    return switch (this) {
      case WORD, ADDED_WORD -> TermHash.of(text);
      case TITLE -> title(TermHash.of(text));
      case LEAD -> lead(TermHash.of(text));
      case PAIR, ADDED_PAIR -> {
        int blank = text.indexOf(' ');
        yield TermHash.pair(
            TermHash.of(text.substring(0, blank)), TermHash.of(text.substring(blank + 1)));
      }
    };
  }

  static long title(long stemHash) {
    return TermHash.in(TITLE_FIELD, stemHash);
  }

  static long lead(long stemHash) {
    return TermHash.in(LEAD_FIELD, stemHash);
  }
}

package wusum.features;

/** The word that a term stands for: a word of headline or lead is the word itself. */
final class WordOfTerm {
  private WordOfTerm() {}

  /** For each term the id of its word, {@link TermIndex#UNKNOWN} for a pair. */
  static int[] in(TermIndex index) {
    int[] words = new int[index.size()];
    for (int id = 0; id < words.length; id++) {
      Term term = index.term(id);
      words[id] =
          switch (term.kind()) {
            case WORD, ADDED_WORD -> id;
            case TITLE, LEAD -> index.idOf(TermKind.WORD.hash(term.text()));
            case PAIR, ADDED_PAIR -> TermIndex.UNKNOWN;
          };
    }
    return words;
  }
}

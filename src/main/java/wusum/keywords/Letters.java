package wusum.keywords;

/** The Arabic letters that the rules of this package speak of, by their Unicode names. */
final class Letters {
  static final char ALEF = '\u0627';
  static final char BEH = '\u0628';
  static final char TEH = '\u062a';
  static final char SEEN = '\u0633';
  static final char FEH = '\u0641';
  static final char KAF = '\u0643';
  static final char LAM = '\u0644';
  static final char MEEM = '\u0645';
  static final char NOON = '\u0646';
  static final char HEH = '\u0647';
  static final char WAW = '\u0648';
  static final char YEH = '\u064a';
  static final char TATWEEL = '\u0640';
  static final char MADDAH_ABOVE = '\u0653';
  static final char HAMZA_BELOW = '\u0655';

  private static final String QUOTATION_MARKS = "\"'\u00ab\u2018\u2019\u201c\u201d";

  private Letters() {}

  static boolean isQuotationMark(char c) {
    return QUOTATION_MARKS.indexOf(c) >= 0;
  }

  /** Whether a folded word has the article at an index, and two letters behind it. */
  static boolean hasArticle(String form, int at) {
    return form.length() >= at + 4 && form.charAt(at) == ALEF && form.charAt(at + 1) == LAM;
  }

  /** The hash of a part of a folded word. */
  static long hash(String form, int from, int to) {
    long hash = 1;
    for (int i = from; i < to; i++) {
      hash = hash * 0x9e3779b97f4a7c15L + form.charAt(i);
    }
    return mix(hash);
  }

  /** The hash of a run that is lengthened by a word. */
  static long join(long run, long word) {
    return mix(run * 0x9e3779b97f4a7c15L + Long.rotateLeft(word, 31));
  }

  private static long mix(long hash) {
    long h = (hash ^ (hash >>> 32)) * 0xbf58476d1ce4e5b9L;
    return h ^ (h >>> 29);
  }
}

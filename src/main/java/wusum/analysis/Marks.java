package wusum.analysis;

/** The marks that a spelling may carry or leave out, and the signs that no reader sees. */
final class Marks {
  static final char TATWEEL = '\u0640';
  static final char FATHATAN = '\u064b';
  static final char DAMMATAN = '\u064c';
  static final char KASRATAN = '\u064d';
  static final char FATHA = '\u064e';
  static final char DAMMA = '\u064f';
  static final char KASRA = '\u0650';
  static final char SHADDA = '\u0651';
  static final char SUKUN = '\u0652';
  static final char MADDAH_ABOVE = '\u0653';
  static final char HAMZA_ABOVE = '\u0654';
  static final char HAMZA_BELOW = '\u0655';
  static final char SUPERSCRIPT_ALEF = '\u0670';
  static final char HIGH_HAMZA = '\u0674';

  static final char SOFT_HYPHEN = '\u00ad';
  static final char ARABIC_LETTER_MARK = '\u061c';
  static final char ZERO_WIDTH_SPACE = '\u200b';
  static final char ZERO_WIDTH_NON_JOINER = '\u200c';
  static final char ZERO_WIDTH_JOINER = '\u200d';
  static final char LEFT_TO_RIGHT_MARK = '\u200e';
  static final char RIGHT_TO_LEFT_MARK = '\u200f';
  static final char LEFT_TO_RIGHT_EMBEDDING = '\u202a';
  static final char RIGHT_TO_LEFT_EMBEDDING = '\u202b';
  static final char POP_DIRECTIONAL_FORMATTING = '\u202c';
  static final char LEFT_TO_RIGHT_OVERRIDE = '\u202d';
  static final char RIGHT_TO_LEFT_OVERRIDE = '\u202e';
  static final char WORD_JOINER = '\u2060';
  static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
  static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
  static final char FIRST_STRONG_ISOLATE = '\u2068';
  static final char POP_DIRECTIONAL_ISOLATE = '\u2069';
  static final char BYTE_ORDER_MARK = '\ufeff';

  private static final char ARABIC_NUMBER_SIGN = '\u0600';
  private static final char ARABIC_NUMBER_MARK_ABOVE = '\u0605';
  private static final char FIRST_HONORIFIC = '\u0610';
  private static final char SMALL_KASRA = '\u061a';
  private static final char LAST_VOWEL = '\u065f';
  private static final char FIRST_QURANIC = '\u06d6';
  private static final char END_OF_AYAH = '\u06dd';
  private static final char SMALL_HIGH_ROUNDED_ZERO = '\u06df';
  private static final char SMALL_HIGH_NOON = '\u06e8';
  private static final char EMPTY_CENTRE_LOW_STOP = '\u06ea';
  private static final char SMALL_LOW_MEEM = '\u06ed';
  private static final char FIRST_EXTENDED_MARK = '\u08ca';
  private static final char LAST_EXTENDED_MARK = '\u08ff';
  private static final char COMBINING_GRAVE = '\u0300';
  private static final char LAST_COMBINING = '\u036f';
  private static final char LAST_DEPRECATED_FORMAT = '\u206f';
  private static final char VARIATION_SELECTOR_1 = '\ufe00';
  private static final char VARIATION_SELECTOR_16 = '\ufe0f';
  private static final char FIRST_NONCHARACTER = '\ufffe';

  private Marks() {}

  /** A hamza that sits on the letter before it. */
  static boolean isHamza(int c) {
    return c == HAMZA_ABOVE || c == HIGH_HAMZA;
  }

  /** Vowels, Quranic marks and tatweel: what a writer may leave out. */
  static boolean isArabic(int c) {
    return c == TATWEEL
        || c == SUPERSCRIPT_ALEF
        || within(c, ARABIC_NUMBER_SIGN, ARABIC_NUMBER_MARK_ABOVE)
        || within(c, FIRST_HONORIFIC, SMALL_KASRA)
        || within(c, FATHATAN, LAST_VOWEL)
        || within(c, FIRST_QURANIC, END_OF_AYAH)
        || within(c, SMALL_HIGH_ROUNDED_ZERO, SMALL_HIGH_NOON)
        || within(c, EMPTY_CENTRE_LOW_STOP, SMALL_LOW_MEEM)
        || within(c, FIRST_EXTENDED_MARK, LAST_EXTENDED_MARK);
  }

  /** The accents of Latin, Greek and Cyrillic letters. */
  static boolean isAccent(int c) {
    return within(c, COMBINING_GRAVE, LAST_COMBINING);
  }

  /** Zero-width and direction marks, the soft hyphen, variation selectors and non-characters. */
  static boolean isInvisible(int c) {
    return c == SOFT_HYPHEN
        || c == ARABIC_LETTER_MARK
        || c == BYTE_ORDER_MARK
        || within(c, ZERO_WIDTH_SPACE, RIGHT_TO_LEFT_MARK)
        || within(c, LEFT_TO_RIGHT_EMBEDDING, RIGHT_TO_LEFT_OVERRIDE)
        || within(c, WORD_JOINER, LAST_DEPRECATED_FORMAT)
        || within(c, VARIATION_SELECTOR_1, VARIATION_SELECTOR_16)
        || within(c, FIRST_NONCHARACTER, Character.MAX_VALUE);
  }

  private static boolean within(int c, char first, char last) {
    return c >= first && c <= last;
  }
}

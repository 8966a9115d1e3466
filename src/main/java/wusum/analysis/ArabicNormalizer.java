package wusum.analysis;

import static wusum.analysis.ArabicLetters.*;

import java.text.Normalizer;

/**
 * Folds the spellings of Arabic letters into one, so that words typed on different keyboards, in
 * different countries or with vowels meet. Idempotent; never fails; knows no token stream.
 *
 * <p>In order: zero-width and direction marks go; compatibility forms are decomposed (Unicode
 * NFKD); each character is folded by itself (tatweel and vowel marks go, the alefs become a bare
 * alef, alef maksura becomes yeh, teh marbuta becomes heh, a hamza's carrier becomes the hamza,
 * Persian, Urdu and Kurdish letters become the nearest Arabic one, digits become ASCII, other
 * letters lose their accents and their case); what is left is composed (NFC).
 */
public final class ArabicNormalizer {
  /** What {@link #normalize(char[], int)} gives where it cannot work in place. */
  static final int NOT_IN_PLACE = -1;

  private static final char DROPPED = '\uffff';
  private static final char NEEDS_CONTEXT = '\ufffe';
  private static final int TABLE_SIZE = 0x900;
  private static final char[] TABLE = table();

  private ArabicNormalizer() {}

  /** A text with its letters folded; possibly empty. */
  public static String normalize(CharSequence text) {
    char[] chars = new char[text.length()];
    for (int i = 0; i < chars.length; i++) {
      chars[i] = text.charAt(i);
    }
    int length = normalize(chars, chars.length);
    return length == NOT_IN_PLACE ? fold(text) : new String(chars, 0, length);
  }

  /**
   * Folds the letters of a text in place.
   *
   * @return the new length, or {@link #NOT_IN_PLACE} with the text untouched where a character
   *     needs its neighbours or more room
   */
  static int normalize(char[] chars, int length) {
    int plain = 0;
    while (plain < length && look(chars[plain]) == chars[plain]) {
      plain++;
    }
    for (int i = plain; i < length; i++) {
      if (look(chars[i]) == NEEDS_CONTEXT) {
        return NOT_IN_PLACE;
      }
    }
    int to = plain;
    for (int i = plain; i < length; i++) {
      char folded = look(chars[i]);
      if (folded != DROPPED) {
        chars[to++] = folded;
      }
    }
    return to;
  }

  private static char look(char c) {
    return c < TABLE_SIZE ? TABLE[c] : isIgnorable(c) ? DROPPED : NEEDS_CONTEXT;
  }

  private static char[] table() {
    char[] table = new char[TABLE_SIZE];
    for (char c = 0; c < TABLE_SIZE; c++) {
      table[c] = entry(c);
    }
    return table;
  }

  private static char entry(char c) {
    if (isHamzaMark(c) || (isMark(c) && !isArabicMark(c))) {
      return NEEDS_CONTEXT;
    }
    String folded = fold(String.valueOf(c));
    return switch (folded.length()) {
      case 0 -> DROPPED;
      case 1 -> folded.charAt(0);
      default -> NEEDS_CONTEXT;
    };
  }

  private static String fold(CharSequence text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isIgnorable(text.charAt(i))) {
        kept.append(text.charAt(i));
      }
    }
    String decomposed = Normalizer.normalize(kept, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(decomposed.length());
    decomposed.codePoints().forEach(c -> append(folded, c));
    return Normalizer.normalize(folded, Normalizer.Form.NFC);
  }

  private static void append(StringBuilder folded, int c) {
    if (isHamzaMark(c)) {
      int last = folded.length() - 1;
      if (last >= 0 && (folded.charAt(last) == WAW || folded.charAt(last) == YEH)) {
        folded.setCharAt(last, HAMZA);
      }
    } else if (!isArabicMark(c) && !isLatinMark(c)) {
      folded.appendCodePoint(fold(c));
    }
  }

  private static int fold(int c) {
    if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
      return '0' + Character.digit(c, 10);
    }
    return c > Character.MAX_VALUE ? Character.toLowerCase(c) : letter((char) c);
  }

  private static int letter(char c) {
    return switch (c) {
      case ALEF_WASLA, ALEF_WAVY_HAMZA_ABOVE, ALEF_WAVY_HAMZA_BELOW -> ALEF;
      case ALEF_MAKSURA, FARSI_YEH, YEH_TAIL, YEH_SMALL_V, E, YEH_BARREE -> YEH;
      case TEH_MARBUTA, TEH_MARBUTA_GOAL, HEH_GOAL, HEH_DOACHASHMEE, AE -> HEH;
      case KEHEH, SWASH_KAF, KAF_RING, NG, GAF -> KAF;
      case OE, U, YU, VE -> WAW;
      case VEH, DOTLESS_FEH, FEH_DOT_BELOW, FEH_THREE_DOTS_BELOW -> FEH;
      case QAF_DOT_ABOVE, QAF_THREE_DOTS_ABOVE -> QAF;
      case PEH -> BEH;
      case TTEH -> TEH;
      case TCHEH -> JEEM;
      case DDAL -> DAL;
      case RREH, REH_SMALL_V_BELOW -> REH;
      case JEH -> ZAIN;
      case LAM_SMALL_V -> LAM;
      case NOON_GHUNNA -> NOON;
      case DECIMAL_SEPARATOR -> '.';
      case THOUSANDS_SEPARATOR -> ',';
      case PERCENT_SIGN -> '%';
      default -> Character.toLowerCase(c);
    };
  }

  private static boolean isHamzaMark(int c) {
    return c == HAMZA_ABOVE || c == HIGH_HAMZA;
  }

  private static boolean isMark(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Vowels, Quranic marks and tatweel: what a reader may leave out. */
  private static boolean isArabicMark(int c) {
    return c == TATWEEL
        || (c >= 0x0600 && c <= 0x0605)
        || (c >= 0x0610 && c <= 0x061a)
        || (c >= FATHATAN && c <= 0x065f)
        || c == 0x0670
        || (c >= 0x06d6 && c <= 0x06dd)
        || (c >= 0x06df && c <= 0x06e8)
        || (c >= 0x06ea && c <= 0x06ed)
        || (c >= 0x08d3 && c <= 0x08ff);
  }

  private static boolean isLatinMark(int c) {
    return c >= 0x0300 && c <= 0x036f;
  }

  /** Zero-width and direction marks, the soft hyphen, variation selectors and non-characters. */
  private static boolean isIgnorable(char c) {
    return (c >= 0x200b && c <= 0x200f)
        || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2060 && c <= 0x206f)
        || (c >= 0xfe00 && c <= 0xfe0f)
        || c == 0x00ad
        || c == 0x061c
        || c == 0xfeff
        || c >= 0xfffe;
  }
}

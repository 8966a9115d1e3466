package wusum.analysis;

import static wusum.analysis.ArabicLetters.*;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.text.Normalizer2;

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

  // ICU's, and not the JDK's: one version of Unicode, so that a model reads alike on every JDK.
  private static final Normalizer2 DECOMPOSE = Normalizer2.getNFKDInstance();
  private static final Normalizer2 COMPOSE = Normalizer2.getNFCInstance();

  private static final int DROPPED = -1;
  private static final int NEEDS_CONTEXT = -2;
  private static final int TABLE_SIZE = 0x900;
  private static final int[] TABLE = table();

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
      int folded = look(chars[i]);
      if (folded != DROPPED) {
        chars[to++] = (char) folded;
      }
    }
    return to;
  }

  private static int look(char c) {
    return c < TABLE_SIZE ? TABLE[c] : Marks.isInvisible(c) ? DROPPED : NEEDS_CONTEXT;
  }

  private static int[] table() {
    int[] table = new int[TABLE_SIZE];
    for (char c = 0; c < TABLE_SIZE; c++) {
      table[c] = entry(c);
    }
    return table;
  }

  private static int entry(char c) {
    if (Marks.isHamza(c) || (isMark(c) && !Marks.isArabic(c))) {
      return NEEDS_CONTEXT;
    }
    String folded = fold(String.valueOf(c));
    return switch (folded.length()) {
      case 0 -> DROPPED;
      // A mark that stands alone is decomposed into a blank and itself.
      case 1 -> folded.equals(" ") && c != ' ' ? NEEDS_CONTEXT : folded.charAt(0);
      default -> NEEDS_CONTEXT;
    };
  }

  private static String fold(CharSequence text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!Marks.isInvisible(text.charAt(i))) {
        kept.append(text.charAt(i));
      }
    }
    String decomposed = DECOMPOSE.normalize(kept);
    StringBuilder folded = new StringBuilder(decomposed.length());
    decomposed.codePoints().forEach(c -> append(folded, c));
    return COMPOSE.normalize(folded);
  }

  private static void append(StringBuilder folded, int c) {
    if (Marks.isHamza(c)) {
      int last = folded.length() - 1;
      if (last >= 0 && (folded.charAt(last) == WAW || folded.charAt(last) == YEH)) {
        folded.setCharAt(last, HAMZA);
      }
    } else if (!Marks.isArabic(c) && !Marks.isAccent(c)) {
      folded.appendCodePoint(fold(c));
    }
  }

  private static int fold(int c) {
    if (UCharacter.isDigit(c)) {
      return '0' + UCharacter.digit(c, 10);
    }
    return c > Character.MAX_VALUE ? UCharacter.toLowerCase(c) : letter((char) c);
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
      default -> (char) UCharacter.toLowerCase(c);
    };
  }

  private static boolean isMark(char c) {
    return UCharacter.getType(c) == ECharacterCategory.NON_SPACING_MARK;
  }
}

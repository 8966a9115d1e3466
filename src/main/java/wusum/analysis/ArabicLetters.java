package wusum.analysis;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;

/** The letters that the rules of this package speak of, by their Unicode names. */
final class ArabicLetters {
  static final char HAMZA = '\u0621';
  static final char ALEF_MADDA = '\u0622';
  static final char ALEF_HAMZA_ABOVE = '\u0623';
  static final char WAW_HAMZA = '\u0624';
  static final char ALEF_HAMZA_BELOW = '\u0625';
  static final char YEH_HAMZA = '\u0626';
  static final char ALEF = '\u0627';
  static final char BEH = '\u0628';
  static final char TEH_MARBUTA = '\u0629';
  static final char TEH = '\u062a';
  static final char JEEM = '\u062c';
  static final char DAL = '\u062f';
  static final char REH = '\u0631';
  static final char ZAIN = '\u0632';
  static final char FEH = '\u0641';
  static final char QAF = '\u0642';
  static final char KAF = '\u0643';
  static final char LAM = '\u0644';
  static final char NOON = '\u0646';
  static final char HEH = '\u0647';
  static final char WAW = '\u0648';
  static final char ALEF_MAKSURA = '\u0649';
  static final char YEH = '\u064a';

  static final char ALEF_WASLA = '\u0671';
  static final char ALEF_WAVY_HAMZA_ABOVE = '\u0672';
  static final char ALEF_WAVY_HAMZA_BELOW = '\u0673';
  static final char TTEH = '\u0679';
  static final char PEH = '\u067e';
  static final char TCHEH = '\u0686';
  static final char DDAL = '\u0688';
  static final char RREH = '\u0691';
  static final char REH_SMALL_V_BELOW = '\u0695';
  static final char JEH = '\u0698';
  static final char DOTLESS_FEH = '\u06a1';
  static final char FEH_DOT_BELOW = '\u06a2';
  static final char VEH = '\u06a4';
  static final char FEH_THREE_DOTS_BELOW = '\u06a5';
  static final char QAF_DOT_ABOVE = '\u06a7';
  static final char QAF_THREE_DOTS_ABOVE = '\u06a8';
  static final char KEHEH = '\u06a9';
  static final char SWASH_KAF = '\u06aa';
  static final char KAF_RING = '\u06ab';
  static final char NG = '\u06ad';
  static final char GAF = '\u06af';
  static final char LAM_SMALL_V = '\u06b5';
  static final char NOON_GHUNNA = '\u06ba';
  static final char HEH_DOACHASHMEE = '\u06be';
  static final char HEH_GOAL = '\u06c1';
  static final char TEH_MARBUTA_GOAL = '\u06c3';
  static final char OE = '\u06c6';
  static final char U = '\u06c7';
  static final char YU = '\u06c8';
  static final char VE = '\u06cb';
  static final char FARSI_YEH = '\u06cc';
  static final char YEH_TAIL = '\u06cd';
  static final char YEH_SMALL_V = '\u06ce';
  static final char E = '\u06d0';
  static final char YEH_BARREE = '\u06d2';
  static final char AE = '\u06d5';

  static final char DECIMAL_SEPARATOR = '\u066b';
  static final char THOUSANDS_SEPARATOR = '\u066c';
  static final char PERCENT_SIGN = '\u066a';

  private static final char FIRST_EXTENDED = '\u066e';
  private static final char LAST_EXTENDED = '\u06ff';
  private static final char FIRST_SUPPLEMENT = '\u0750';
  private static final char LAST_SUPPLEMENT = '\u077f';
  private static final char FIRST_EXTENDED_A = '\u08a0';
  private static final char LAST_EXTENDED_A = '\u08ff';
  private static final char FIRST_PRESENTATION_FORM_A = '\ufb50';
  private static final char LAST_PRESENTATION_FORM_A = '\ufdff';
  private static final char FIRST_PRESENTATION_FORM_B = '\ufe70';
  private static final char LAST_PRESENTATION_FORM_B = '\ufefc';

  private ArabicLetters() {}

  /** Whether a folded character is an Arabic letter. */
  static boolean isLetter(char c) {
    return c >= HAMZA && c <= YEH;
  }

  /** Whether an original character is a letter of the Arabic script, of any language and form. */
  static boolean isArabicScript(char c) {
    boolean block =
        (c >= HAMZA && c <= YEH)
            || (c >= FIRST_EXTENDED && c <= LAST_EXTENDED)
            || (c >= FIRST_SUPPLEMENT && c <= LAST_SUPPLEMENT)
            || (c >= FIRST_EXTENDED_A && c <= LAST_EXTENDED_A)
            || (c >= FIRST_PRESENTATION_FORM_A && c <= LAST_PRESENTATION_FORM_A)
            || (c >= FIRST_PRESENTATION_FORM_B && c <= LAST_PRESENTATION_FORM_B);
    return block && UCharacter.getType(c) == ECharacterCategory.OTHER_LETTER;
  }
}

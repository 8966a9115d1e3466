package wusum.evaluation;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings the spellings of a keyword together, so that a suggestion and a reader's choice can be
 * compared: no vowel marks and no tatweel; one alef, one yeh, teh marbuta as heh; words without the
 * article and the prefixes fused with it; only Arabic and Latin letters and ASCII digits.
 *
 * <p>This is the measure's own rule and stays as it is when the analysis of articles changes, or
 * figures taken at different times could not be compared.
 */
public final class KeywordFold {
  private static final char ALEF = '\u0627';
  private static final char ALEF_MADDA = '\u0622';
  private static final char ALEF_HAMZA_ABOVE = '\u0623';
  private static final char ALEF_HAMZA_BELOW = '\u0625';
  private static final char ALEF_WASLA = '\u0671';
  private static final char ALEF_MAKSURA = '\u0649';
  private static final char YEH = '\u064a';
  private static final char YEH_HAMZA = '\u0626';
  private static final char WAW = '\u0648';
  private static final char WAW_HAMZA = '\u0624';
  private static final char TEH_MARBUTA = '\u0629';
  private static final char HEH = '\u0647';
  private static final char BEH = '\u0628';
  private static final char FEH = '\u0641';
  private static final char KAF = '\u0643';
  private static final char LAM = '\u0644';

  /** Honorifics, vowel marks, superscript alef, tatweel and Koranic signs. */
  private static final Pattern MARKS =
      Pattern.compile("[\u0610-\u061a\u064b-\u065f\u0670\u0640\u06d6-\u06ed#]");

  private static final Pattern WORD = Pattern.compile("[\u0621-\u064a]+|[0-9]+|[a-z]+");

  /** The article, alone or fused with a prefix, where at least two letters follow. */
  private static final Pattern ARTICLE = Pattern.compile("^(?:" + articles() + ")(?=..)");

  private KeywordFold() {}

  /** The folded words with one space between them; empty where nothing is left. */
  public static String fold(String keyword) {
    Matcher words = WORD.matcher(letters(keyword).toLowerCase(Locale.ROOT));
    StringBuilder folded = new StringBuilder(keyword.length());
    while (words.find()) {
      folded.append(folded.isEmpty() ? "" : " ");
      folded.append(ARTICLE.matcher(words.group()).replaceFirst(""));
    }
    return folded.toString();
  }

  private static String letters(String keyword) {
    StringBuilder letters = new StringBuilder(MARKS.matcher(keyword).replaceAll(""));
    for (int i = 0; i < letters.length(); i++) {
      letters.setCharAt(i, letter(letters.charAt(i)));
    }
    return letters.toString();
  }

  private static char letter(char letter) {
    return switch (letter) {
      case ALEF_MADDA, ALEF_HAMZA_ABOVE, ALEF_HAMZA_BELOW, ALEF_WASLA -> ALEF;
      case ALEF_MAKSURA, YEH_HAMZA -> YEH;
      case WAW_HAMZA -> WAW;
      case TEH_MARBUTA -> HEH;
      default -> letter;
    };
  }

  private static String articles() {
    String article = "" + ALEF + LAM;
    return String.join(
        "|", WAW + article, BEH + article, KAF + article, FEH + article, "" + LAM + LAM, article);
  }
}

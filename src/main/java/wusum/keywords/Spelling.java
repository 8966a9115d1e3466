package wusum.keywords;

import static wusum.keywords.Letters.ALEF;
import static wusum.keywords.Letters.HAMZA_BELOW;
import static wusum.keywords.Letters.MADDAH_ABOVE;
import static wusum.keywords.Letters.TATWEEL;

import java.text.Normalizer;
import wusum.analysis.Tokens;

/**
 * How a keyword is shown: as the article writes it, with one space between words, without vowel
 * marks, tatweel and marks that cannot be seen, and without the particles fused to its first word.
 * An article whose alef such a particle swallowed gets it back.
 */
final class Spelling {
  private Spelling() {}

  /** A run of words of an article, in its spelling. */
  static String of(Words words, int first, int length) {
    Tokens tokens = words.tokens(first);
    int token = words.token(first);
    String text = tokens.text();
    int end = tokens.end(token + length - 1);
    StringBuilder shown = new StringBuilder(end - tokens.start(token) + 1);
    if (words.is(first, Words.LAM_ARTICLE)) {
      shown.append(ALEF);
    }
    int cut = words.cut(first);
    for (int i = tokens.start(token); i < end; i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        appendBlank(shown);
      } else if (!isMark(c)) {
        cut = append(shown, c, cut);
      }
    }
    return shown.toString();
  }

  /**
   * Adds a character without its first letters; a ligature is several. Gives what is left to cut.
   */
  private static int append(StringBuilder shown, char c, int cut) {
    if (cut == 0) {
      shown.append(c);
      return 0;
    }
    String letters = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    int dropped = Math.min(cut, letters.length());
    shown.append(letters, dropped, letters.length());
    return cut - dropped;
  }

  private static void appendBlank(StringBuilder shown) {
    if (shown.length() > 0 && shown.charAt(shown.length() - 1) != ' ') {
      shown.append(' ');
    }
  }

  private static boolean isBlank(char c) {
    return c == '_' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Vowels, tatweel, zero-width and direction marks; not the hamza or madda of a letter. */
  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return c == TATWEEL
        || type == Character.FORMAT
        || (type == Character.NON_SPACING_MARK && (c < MADDAH_ABOVE || c > HAMZA_BELOW));
  }
}

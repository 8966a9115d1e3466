package wusum.keywords;

import static wusum.keywords.Letters.ALEF;
import static wusum.keywords.Letters.TATWEEL;

import wusum.analysis.Tokens;

/** How a keyword is shown: as the article writes it, without vowels and fused particles. */
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
      } else if (!isMark(c) && --cut < 0) {
        shown.append(c);
      }
    }
    return shown.toString();
  }

  private static void appendBlank(StringBuilder shown) {
    if (shown.length() > 0 && shown.charAt(shown.length() - 1) != ' ') {
      shown.append(' ');
    }
  }

  private static boolean isBlank(char c) {
    return c == '_' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Vowels, tatweel, zero-width and direction marks. */
  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return c == TATWEEL || type == Character.NON_SPACING_MARK || type == Character.FORMAT;
  }
}

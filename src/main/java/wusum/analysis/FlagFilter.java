package wusum.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;

/** Says of each token whether it is a stop word, a number, Arabic; see {@link Tokens}. */
final class FlagFilter extends TokenFilter {
  private final StopWords stopWords;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final FlagsAttribute flags = addAttribute(FlagsAttribute.class);

  FlagFilter(TokenStream input, StopWords stopWords) {
    super(input);
    this.stopWords = stopWords;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    char[] chars = term.buffer();
    int length = term.length();
    int stop = stopWords.contains(chars, length) ? Tokens.STOP : 0;
    flags.setFlags(stop | script(chars, length));
    return true;
  }

  private static int script(char[] chars, int length) {
    boolean number = chars[0] >= '0' && chars[0] <= '9';
    boolean arabic = true;
    for (int i = 0; i < length && (number || arabic); i++) {
      char c = chars[i];
      arabic &= ArabicLetters.isLetter(c);
      number &= (c >= '0' && c <= '9') || c == '.' || c == ',';
    }
    return (number ? Tokens.NUMBER : 0) | (arabic ? Tokens.ARABIC : 0);
  }
}

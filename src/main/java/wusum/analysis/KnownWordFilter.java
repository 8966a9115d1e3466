package wusum.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * Puts the known word in the place of each token that is one, and marks it as not to be stemmed.
 */
final class KnownWordFilter extends TokenFilter {
  private final KnownWords knownWords;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

  KnownWordFilter(TokenStream input, KnownWords knownWords) {
    super(input);
    this.knownWords = knownWords;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    char[] known = knownWords.find(term.buffer(), term.length());
    if (known != null) {
      term.copyBuffer(known, 0, known.length);
      keyword.setKeyword(true);
    }
    return true;
  }
}

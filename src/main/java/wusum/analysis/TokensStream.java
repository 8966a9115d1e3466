package wusum.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The stems of a text's first tokens as Lucene reads them, without its stop words. */
final class TokensStream extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final Tokens tokens;
  private final int end;
  private int next;

  /**
   * @param limit the most tokens that are read, stop words among them
   */
  TokensStream(Tokens tokens, int limit) {
    this.tokens = tokens;
    this.end = Math.min(limit, tokens.size());
  }

  @Override
  public void reset() {
    next = 0;
  }

  @Override
  public boolean incrementToken() {
    while (next < end && tokens.stop(next)) {
      next++;
    }
    if (next == end) {
      return false;
    }
    clearAttributes();
    tokens.copyStem(next++, term);
    return true;
  }
}

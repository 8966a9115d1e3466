package wusum.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;

/**
 * Leaves stop words out and closes the gap: their neighbours become neighbours of each other, as
 * they are in the pairs of words that features are made of.
 */
final class ContentWordFilter extends TokenFilter {
  private final FlagsAttribute flags = addAttribute(FlagsAttribute.class);

  ContentWordFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (input.incrementToken()) {
      if ((flags.getFlags() & Tokens.STOP) == 0) {
        return true;
      }
    }
    return false;
  }
}

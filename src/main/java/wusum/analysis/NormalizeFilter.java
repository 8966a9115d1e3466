package wusum.analysis;

import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Folds the letters of each token by {@link ArabicNormalizer}; drops a token left empty. */
final class NormalizeFilter extends TokenFilter {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  NormalizeFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (input.incrementToken()) {
      normalize();
      if (term.length() > 0) {
        return true;
      }
    }
    return false;
  }

  private void normalize() {
    int length = ArabicNormalizer.normalize(term.buffer(), term.length());
    if (length == ArabicNormalizer.NOT_IN_PLACE) {
      // One word stays one, also where a ligature is decomposed into several.
      String normalized = BLANKS.matcher(ArabicNormalizer.normalize(term)).replaceAll("");
      term.setEmpty().append(normalized);
    } else {
      term.setLength(length);
    }
  }
}

package wusum.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Keeps each token's term as its {@link FormAttribute}. */
final class FormFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final FormAttribute form;

  FormFilter(TokenStream input) {
    super(input);
    addAttributeImpl(new FormBuffer());
    form = getAttribute(FormAttribute.class);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    form.set(term.buffer(), term.length());
    return true;
  }
}

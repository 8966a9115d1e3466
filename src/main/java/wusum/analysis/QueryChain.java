package wusum.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.TokenStream;

/** The words of a query, read as those of an article are; stop words are left out. */
final class QueryChain extends AnalyzerWrapper {
  private final Analyzer chain;

  QueryChain(NewsChain chain) {
    super(GLOBAL_REUSE_STRATEGY);
    this.chain = chain;
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String fieldName) {
    return chain;
  }

  @Override
  protected TokenStreamComponents wrapComponents(
      String fieldName, TokenStreamComponents components) {
    return new TokenStreamComponents(
        components.getSource(), new ContentWordFilter(components.getTokenStream()));
  }

  /** The beginning of a word before an asterisk cannot be stemmed, but its letters are folded. */
  @Override
  protected TokenStream wrapTokenStreamForNormalization(String fieldName, TokenStream in) {
    return new NormalizeFilter(in);
  }
}

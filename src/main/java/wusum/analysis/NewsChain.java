package wusum.analysis;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** The filters that Arabic news passes through, in their order. */
final class NewsChain extends Analyzer {
  private final CharArraySet stopWords;
  private final CharArraySet protectedWords;

  NewsChain(CharArraySet stopWords, CharArraySet protectedWords) {
    super(GLOBAL_REUSE_STRATEGY);
    this.stopWords = stopWords;
    this.protectedWords = protectedWords;
  }

  @Override
  protected Reader initReader(String fieldName, Reader reader) {
    return new PartingReader(reader);
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    Tokenizer words = new StandardTokenizer();
    TokenStream stream = new NormalizeFilter(words);
    stream = new FlagFilter(stream, stopWords);
    stream = new FormFilter(stream);
    stream = new SetKeywordMarkerFilter(stream, protectedWords);
    stream = new ArabicStemFilter(stream);
    return new TokenStreamComponents(words, stream);
  }
}

package wusum.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** The filters that Arabic news passes through, in their order. */
final class NewsChain extends Analyzer {
  private final StopWords stopWords;
  private final KnownWords knownWords;

  NewsChain(StopWords stopWords, KnownWords knownWords) {
    super(GLOBAL_REUSE_STRATEGY);
    this.stopWords = stopWords;
    this.knownWords = knownWords;
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    Tokenizer words = new StandardTokenizer();
    TokenStream stream = new PartingFilter(words);
    stream = new NormalizeFilter(stream);
    stream = new FlagFilter(stream, stopWords);
    stream = new FormFilter(stream);
    stream = new KnownWordFilter(stream, knownWords);
    stream = new ArabicStemFilter(stream);
    return new TokenStreamComponents(words, stream);
  }
}

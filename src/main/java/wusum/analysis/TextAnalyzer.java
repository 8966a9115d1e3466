package wusum.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import wusum.article.Article;

/** Turns text into {@link Tokens}. Thread-safe. */
public final class TextAnalyzer {
  private static final ThreadLocal<TokensBuilder> BUILDERS =
      ThreadLocal.withInitial(TokensBuilder::new);

  private final Set<String> stopWords;
  private final Set<String> protectedWords;
  private final Map<String, String> variants;
  private final NewsChain chain;

  /**
   * @param stopWords words that carry no topic; normalised here, so any spelling will do
   * @param protectedWords words that are never stemmed, such as names that look inflected
   */
  public TextAnalyzer(Set<String> stopWords, Set<String> protectedWords) {
    this(stopWords, protectedWords, Map.of());
  }

  /**
   * @param stopWords words that carry no topic; normalised here, so any spelling will do
   * @param protectedWords words that are never stemmed, such as names that look inflected
   * @param variants spellings of a word, each with the one it is read as
   */
  public TextAnalyzer(
      Set<String> stopWords, Set<String> protectedWords, Map<String, String> variants) {
    this.stopWords = Set.copyOf(stopWords);
    this.protectedWords = Set.copyOf(protectedWords);
    this.variants = Map.copyOf(variants);
    KnownWords knownWords = new KnownWords(protectedWords, variants);
    this.chain = new NewsChain(new StopWords(stopWords, knownWords), knownWords);
  }

  /** The stop words as they were given. */
  public Set<String> stopWords() {
    return stopWords;
  }

  /** The protected words as they were given. */
  public Set<String> protectedWords() {
    return protectedWords;
  }

  /** The spellings as they were given, each with the one it is read as. */
  public Map<String, String> variants() {
    return variants;
  }

  /** The same words for {@link TextQueries}. */
  QueryChain queryChain() {
    return new QueryChain(chain);
  }

  public AnalyzedArticle analyze(Article article) {
    return new AnalyzedArticle(article, analyze(article.title()), analyze(article.text()));
  }

  public Tokens analyze(String text) {
    TokensBuilder builder = BUILDERS.get();
    builder.clear();
    try (TokenStream stream = chain.tokenStream("", text)) {
      collect(stream, builder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return builder.build(text);
  }

  private static void collect(TokenStream stream, TokensBuilder builder) throws IOException {
    OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
    FlagsAttribute flags = stream.getAttribute(FlagsAttribute.class);
    FormAttribute form = stream.getAttribute(FormAttribute.class);
    CharTermAttribute stem = stream.getAttribute(CharTermAttribute.class);
    stream.reset();
    while (stream.incrementToken()) {
      builder.add(
          offset.startOffset(),
          offset.endOffset(),
          flags.getFlags(),
          form,
          stem.buffer(),
          stem.length());
    }
    stream.end();
  }
}

package wusum.analysis;

import java.util.Set;
import wusum.article.Article;

/** Turns text into {@link Tokens}. Thread-safe. */
public final class TextAnalyzer {
  private final Set<String> stopWords;
  private final Set<String> protectedWords;

  /**
   * @param stopWords words that carry no topic; normalised here, so any spelling will do
   * @param protectedWords words that are never stemmed, such as names that look inflected
   */
  public TextAnalyzer(Set<String> stopWords, Set<String> protectedWords) {
    this.stopWords = Set.copyOf(stopWords);
    this.protectedWords = Set.copyOf(protectedWords);
  }

  public AnalyzedArticle analyze(Article article) {
    return new AnalyzedArticle(article, analyze(article.title()), analyze(article.text()));
  }

  public Tokens analyze(String text) {
    return new Tokens(
        text,
        stopWords.size() + protectedWords.size(),
        new int[0],
        new int[0],
        new byte[0],
        new long[0],
        new char[0],
        new int[0],
        new int[0]);
  }
}

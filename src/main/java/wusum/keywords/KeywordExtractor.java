package wusum.keywords;

import java.util.List;
import wusum.analysis.AnalyzedArticle;
import wusum.article.Keyword;

/**
 * Finds the words and phrases that name what an article is about. Thread-safe.
 *
 * <p>Runs of one to four words that cross neither punctuation nor verbs are ranked by what is known
 * of keywords, and the best are chosen so that no two say the same.
 */
public final class KeywordExtractor {
  private final ThreadLocal<KeywordFinder> finders;

  public KeywordExtractor(BackgroundCounts background) {
    Lexicon lexicon = Lexicon.load();
    KeywordRanker ranker = KeywordRanker.load();
    this.finders = ThreadLocal.withInitial(() -> new KeywordFinder(lexicon, ranker, background));
  }

  /** At most {@code limit} keywords, best first. */
  public List<Keyword> extract(AnalyzedArticle article, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("the limit of keywords must be positive, not " + limit);
    }
    return finders.get().find(article, limit);
  }
}

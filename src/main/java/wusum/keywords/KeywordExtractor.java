package wusum.keywords;

import java.util.ArrayList;
import java.util.List;
import wusum.analysis.AnalyzedArticle;
import wusum.article.Keyword;

/**
 * Finds the words and phrases that name what an article is about. Immutable, thread-safe; the same
 * article always gives the same keywords.
 *
 * <p>Runs of one to four words that cross neither punctuation nor verbs are ranked by what is known
 * of keywords, and the best are chosen so that no two say the same. The work is linear in the words
 * of the article, of which at most {@link Words#MOST} are read.
 */
public final class KeywordExtractor {
  private final Lexicon lexicon;
  private final KeywordRanker ranker;
  private final BackgroundCounts background;

  public KeywordExtractor(BackgroundCounts background) {
    this.lexicon = Lexicon.load();
    this.ranker = KeywordRanker.load();
    this.background = background;
  }

  /**
   * At most {@code limit} keywords, best first: all that are likely enough, and where those are
   * fewer than five, the likeliest of the others.
   */
  public List<Keyword> extract(AnalyzedArticle article, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("the limit of keywords must be positive, not " + limit);
    }
    Words words = new WordReader(lexicon, background, article).read();
    Candidates candidates = new Candidates(words);
    float[] logOdds = logOdds(words, candidates);
    List<Keyword> keywords = new ArrayList<>();
    for (int candidate : new Selection(words, candidates, logOdds, limit).choose()) {
      keywords.add(keyword(words, candidates, candidate, logOdds[candidate]));
    }
    return keywords;
  }

  private float[] logOdds(Words words, Candidates candidates) {
    WordStatistics statistics = new WordStatistics(words, background);
    Fragments fragments = new Fragments(words, candidates, statistics);
    TraitReader reader = new TraitReader(words, candidates, statistics);
    Traits traits = new Traits();
    float[] logOdds = new float[candidates.size()];
    for (int candidate = 0; candidate < logOdds.length; candidate++) {
      if (fragments.isFragment(candidate)) {
        logOdds[candidate] = Selection.NEVER;
      } else {
        reader.read(candidate, traits);
        logOdds[candidate] = ranker.logOdds(traits);
      }
    }
    return logOdds;
  }

  private static Keyword keyword(
      Words words, Candidates candidates, int candidate, float candidateLogOdds) {
    String text = Spelling.of(words, candidates.shown(candidate), candidates.length(candidate));
    return new Keyword(text, 1 / (1 + Math.exp(-candidateLogOdds)));
  }
}

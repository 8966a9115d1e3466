package wusum.keywords;

import java.util.ArrayList;
import java.util.List;
import wusum.analysis.AnalyzedArticle;
import wusum.article.Keyword;

/** Finds the keywords of one article after another. Mutable; of one thread. */
final class KeywordFinder {
  private final WordReader reader;
  private final TraitReader traitReader;
  private final KeywordRanker ranker;
  private final Candidates candidates = new Candidates();
  private final Traits traits = new Traits();
  private float[] logOdds = new float[0];

  KeywordFinder(Lexicon lexicon, KeywordRanker ranker, BackgroundCounts background) {
    this.reader = new WordReader(lexicon, background);
    this.traitReader = new TraitReader(background);
    this.ranker = ranker;
  }

  List<Keyword> find(AnalyzedArticle article, int limit) {
    Words words = reader.read(article);
    candidates.collect(words);
    rank(words);
    int[] chosen = new Selection(words, candidates, logOdds, limit).choose();
    List<Keyword> keywords = new ArrayList<>(chosen.length);
    for (int candidate : chosen) {
      keywords.add(keyword(words, candidate));
    }
    return keywords;
  }

  private void rank(Words words) {
    if (logOdds.length < candidates.size()) {
      logOdds = new float[candidates.size() + candidates.size() / 2];
    }
    traitReader.open(words);
    for (int i = 0; i < candidates.size(); i++) {
      traitReader.read(words, candidates, i, traits);
      logOdds[i] = ranker.logOdds(traits);
    }
  }

  private Keyword keyword(Words words, int candidate) {
    String text = Spelling.of(words, candidates.shown(candidate), candidates.length(candidate));
    return new Keyword(text, 1 / (1 + Math.exp(-logOdds[candidate])));
  }
}

package wusum.keywords;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wusum.analysis.AnalyzedArticle;
import wusum.analysis.TermHash;
import wusum.analysis.TextAnalyzer;
import wusum.analysis.Tokens;
import wusum.article.Article;
import wusum.article.ArticleId;
import wusum.article.Keyword;

/** Texts as the classes of this package read them. */
final class Texts {
  private static final Set<String> STOP_WORDS =
      Set.of(
          "في", "من", "إلى", "على", "عن", "مع", "بعد", "قبل", "أن", "التي", "الذي", "هذا", "هذه");
  private static final TextAnalyzer ANALYZER = new TextAnalyzer(STOP_WORDS, Set.of());

  /** A background that knows nothing. */
  static final BackgroundCounts NOTHING = background(0, Map.of());

  private static final KeywordExtractor EXTRACTOR = new KeywordExtractor(NOTHING);
  private static final Lexicon LEXICON = Lexicon.load();

  private Texts() {}

  static AnalyzedArticle analyzed(String title, String text) {
    return ANALYZER.analyze(Article.of(new ArticleId("test"), title, text));
  }

  /** A background of so many articles, in which each word or pair of words occurs so often. */
  static BackgroundCounts background(int documents, Map<String, Integer> terms) {
    Map<Long, Integer> counts = new HashMap<>();
    terms.forEach((term, count) -> counts.put(hash(ANALYZER.analyze(term)), count));
    return new BackgroundCounts() {
      @Override
      public int documents() {
        return documents;
      }

      @Override
      public int documentsWith(long termHash) {
        return counts.getOrDefault(termHash, 0);
      }
    };
  }

  private static long hash(Tokens tokens) {
    return tokens.size() == 1
        ? tokens.stemHash(0)
        : TermHash.pair(tokens.stemHash(0), tokens.stemHash(1));
  }

  static Words words(BackgroundCounts background, String title, String text) {
    return new WordReader(LEXICON, background, analyzed(title, text)).read();
  }

  /** Every candidate of a text, as it would be shown. */
  static List<String> candidates(String text) {
    return candidates(NOTHING, text);
  }

  static List<String> candidates(BackgroundCounts background, String text) {
    return shown(words(background, "", text));
  }

  static List<String> shown(Words words) {
    Candidates candidates = new Candidates(words);
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      shown.add(Spelling.of(words, candidates.shown(i), candidates.length(i)));
    }
    return shown;
  }

  static List<String> keywords(String title, String text) {
    return keywords(title, text, 10);
  }

  static List<String> keywords(String title, String text, int limit) {
    return EXTRACTOR.extract(analyzed(title, text), limit).stream().map(Keyword::text).toList();
  }
}

package wusum.suite;

import java.util.ArrayList;
import java.util.List;
import wusum.analysis.AnalyzedArticle;
import wusum.analysis.TermHash;
import wusum.analysis.Tokens;

/**
 * The terms that text classification is usually begun with: words, pairs of neighbours, and runs of
 * {@value #SHORTEST} to {@value #LONGEST} characters within a word and its edges. Words have their
 * letters folded; nothing is cut off and no word is left out.
 */
final class TextTerms {
  static final int SHORTEST = 3;
  static final int LONGEST = 5;

  private static final int CHARACTERS = 2;
  private static final String EDGE = " ";

  private TextTerms() {}

  /** The normalised words of an article, headline first. */
  static List<String> words(AnalyzedArticle article) {
    List<String> words = new ArrayList<>();
    add(article.title(), words);
    add(article.body(), words);
    return words;
  }

  private static void add(Tokens tokens, List<String> words) {
    for (int token = 0; token < tokens.size(); token++) {
      words.add(tokens.form(token));
    }
  }

  /** The hashes of words and pairs. */
  static List<Long> wordTerms(List<String> words) {
    List<Long> terms = new ArrayList<>(2 * words.size());
    long previous = 0;
    for (int i = 0; i < words.size(); i++) {
      long hash = TermHash.of(words.get(i));
      terms.add(hash);
      if (i > 0) {
        terms.add(TermHash.pair(previous, hash));
      }
      previous = hash;
    }
    return terms;
  }

  /** The hashes of the runs of characters. */
  static List<Long> characterTerms(List<String> words) {
    List<Long> terms = new ArrayList<>();
    for (String word : words) {
      String edged = EDGE + word + EDGE;
      for (int length = SHORTEST; length <= LONGEST; length++) {
        for (int from = 0; from + length <= edged.length(); from++) {
          String run = edged.substring(from, from + length);
          terms.add(TermHash.in(CHARACTERS, TermHash.of(run)));
        }
      }
    }
    return terms;
  }
}

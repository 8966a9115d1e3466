package wusum.features;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wusum.analysis.AnalyzedArticle;
import wusum.analysis.Tokens;

/** Counts in how many articles each stem occurs. */
public final class WordCounts {
  private final Map<String, Integer> counts = new HashMap<>();

  public void add(AnalyzedArticle article) {
    Set<String> own = new HashSet<>();
    add(article.title(), own);
    add(article.body(), own);
    own.forEach(word -> counts.merge(word, 1, Integer::sum));
  }

  private static void add(Tokens tokens, Set<String> words) {
    for (int token = 0; token < tokens.size(); token++) {
      if (!tokens.stop(token)) {
        words.add(tokens.stem(token));
      }
    }
  }

  /** The commonest stems; ties go to the one that sorts first, so that runs agree. */
  public List<String> commonest(int most, int minArticles) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= minArticles)
        .sorted(
            Comparator.<Map.Entry<String, Integer>>comparingInt(entry -> -entry.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }
}

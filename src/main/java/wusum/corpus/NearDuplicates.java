package wusum.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wusum.analysis.AnalyzedArticle;
import wusum.analysis.TermHash;
import wusum.analysis.TextAnalyzer;
import wusum.analysis.Tokens;
import wusum.article.Article;

/**
 * Finds articles that say the same in nearly the same words: MinHash signatures of word pairs
 * (Broder, 1997), brought together by locality-sensitive hashing in bands. Two articles are near
 * duplicates where at least half of their signatures agree.
 */
public final class NearDuplicates {
  private static final int BANDS = 16;
  private static final int ROWS = 4;
  private static final int HASHES = BANDS * ROWS;
  private static final double AGREEMENT = 0.5;

  private final TextAnalyzer analyzer;

  public NearDuplicates(TextAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  /**
   * Gives every article the number of its group: the position of the first article that it is a
   * near duplicate of, directly or through others.
   */
  public int[] group(List<Article> articles) {
    List<long[]> signatures = articles.stream().map(this::signature).toList();
    int[] parents = new int[articles.size()];
    Arrays.setAll(parents, i -> i);
    for (int band = 0; band < BANDS; band++) {
      Map<Long, List<Integer>> buckets = new HashMap<>();
      for (int i = 0; i < signatures.size(); i++) {
        List<Integer> bucket =
            buckets.computeIfAbsent(bandHash(signatures.get(i), band), hash -> new ArrayList<>());
        join(i, bucket, signatures, parents);
        bucket.add(i);
      }
    }
    Arrays.setAll(parents, i -> root(parents, i));
    return parents;
  }

  private static void join(
      int article, List<Integer> bucket, List<long[]> signatures, int[] parents) {
    for (int other : bucket) {
      int a = root(parents, article);
      int b = root(parents, other);
      if (a != b && agree(signatures.get(article), signatures.get(other))) {
        parents[Math.max(a, b)] = Math.min(a, b);
      }
    }
  }

  private static int root(int[] parents, int article) {
    int root = article;
    while (parents[root] != root) {
      root = parents[root];
    }
    return root;
  }

  private static boolean agree(long[] one, long[] other) {
    int equal = 0;
    for (int i = 0; i < HASHES; i++) {
      equal += one[i] == other[i] ? 1 : 0;
    }
    return equal >= AGREEMENT * HASHES;
  }

  private static long bandHash(long[] signature, int band) {
    long hash = band;
    for (int row = band * ROWS; row < (band + 1) * ROWS; row++) {
      hash = TermHash.pair(hash, signature[row]);
    }
    return hash;
  }

  private long[] signature(Article article) {
    AnalyzedArticle analyzed = analyzer.analyze(article);
    long[] least = new long[HASHES];
    Arrays.fill(least, Long.MAX_VALUE);
    add(analyzed.title(), least);
    add(analyzed.body(), least);
    return least;
  }

  private static void add(Tokens tokens, long[] least) {
    for (int token = 0; token + 1 < tokens.size(); token++) {
      long pair = TermHash.pair(tokens.stemHash(token), tokens.stemHash(token + 1));
      for (int i = 0; i < HASHES; i++) {
        least[i] = Math.min(least[i], TermHash.in(i + 1, pair));
      }
    }
  }
}

package wusum.evaluation;

import java.util.BitSet;
import java.util.List;

/**
 * The share of the first k of a ranking that is right (as in trec_eval: k even if it is shorter).
 */
public final class PrecisionAtK {
  private PrecisionAtK() {}

  /**
   * In [0, 1].
   *
   * @param ranking positions, best first
   * @param relevant the positions that are right
   * @param k at least 1
   */
  public static double of(List<Integer> ranking, BitSet relevant, int k) {
    if (k < 1) {
      throw new IllegalArgumentException("k must be at least 1, not " + k);
    }
    return (double) ranking.stream().limit(k).filter(relevant::get).count() / k;
  }
}

package wusum.training;

import java.util.Arrays;
import wusum.evaluation.Counts;

/** How often decisions on a topic were right, by group of near duplicates. Mutable. */
final class GroupedCounts {
  private final int[] right;
  private final int[] wrong;
  private final int[] missed;

  GroupedCounts(int groups) {
    this.right = new int[groups];
    this.wrong = new int[groups];
    this.missed = new int[groups];
  }

  void add(int group, boolean given, boolean has) {
    right[group] += given && has ? 1 : 0;
    wrong[group] += given && !has ? 1 : 0;
    missed[group] += !given && has ? 1 : 0;
  }

  /** Of every group once. */
  Counts counts() {
    int[] once = new int[right.length];
    Arrays.fill(once, 1);
    return counts(once);
  }

  /** Of every group so many times. */
  Counts counts(int[] times) {
    return new Counts(sum(right, times), sum(wrong, times), sum(missed, times));
  }

  private static int sum(int[] values, int[] times) {
    int sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += values[i] * times[i];
    }
    return sum;
  }
}

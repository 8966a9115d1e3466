package wusum.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Parts articles into folds so that near duplicates stay together. The same seed, the same folds.
 */
public final class Splitter {
  private final long seed;

  public Splitter(long seed) {
    this.seed = seed;
  }

  /**
   * The positions of the articles in each fold, ascending; folds are of about the same size.
   *
   * @param groups the group of each article, such as by {@link NearDuplicates}
   */
  public List<List<Integer>> folds(int[] groups, int folds) {
    Map<Integer, List<Integer>> members = new TreeMap<>();
    for (int i = 0; i < groups.length; i++) {
      members.computeIfAbsent(groups[i], group -> new ArrayList<>()).add(i);
    }
    List<List<Integer>> shuffled = new ArrayList<>(members.values());
    Collections.shuffle(shuffled, new Random(seed));
    List<List<Integer>> parts = new ArrayList<>();
    for (int fold = 0; fold < folds; fold++) {
      parts.add(new ArrayList<>());
    }
    for (List<Integer> group : shuffled) {
      Collections.min(parts, (a, b) -> Integer.compare(a.size(), b.size())).addAll(group);
    }
    parts.forEach(Collections::sort);
    return parts;
  }
}

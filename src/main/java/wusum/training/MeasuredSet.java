package wusum.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import wusum.corpus.LabelledArticle;

/**
 * Labelled articles that are measured on.
 *
 * @param groups the group of near duplicates of each, from 0 on
 */
record MeasuredSet(String name, List<LabelledArticle> articles, List<Integer> groups) {
  /**
   * @param groups the group of each article, whatever its number
   */
  static MeasuredSet of(String name, List<LabelledArticle> articles, int[] groups) {
    Map<Integer, Integer> numbers = new HashMap<>();
    List<Integer> numbered =
        IntStream.of(groups)
            .mapToObj(group -> numbers.computeIfAbsent(group, fresh -> numbers.size()))
            .toList();
    return new MeasuredSet(name, List.copyOf(articles), numbered);
  }

  int groupCount() {
    return groups.stream().mapToInt(group -> group + 1).max().orElse(0);
  }
}

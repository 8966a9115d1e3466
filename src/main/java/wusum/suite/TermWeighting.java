package wusum.suite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Weighs terms by (1 + ln tf) × idf and scales each article to length 1 (Salton and Buckley, 1988).
 * Immutable once built.
 */
final class TermWeighting {
  private final Map<Long, Integer> ids = new HashMap<>();
  private final float[] inverseFrequencies;

  /**
   * @param articles the terms of each article; one article's are held at a time
   * @param least in how many articles a term must occur to be known
   * @param most how many terms are known at most; the commonest are kept
   */
  TermWeighting(Stream<List<Long>> articles, int least, int most) {
    Map<Long, Integer> counts = new HashMap<>();
    int read = 0;
    for (Iterator<List<Long>> each = articles.iterator(); each.hasNext(); read++) {
      new HashSet<>(each.next()).forEach(term -> counts.merge(term, 1, Integer::sum));
    }
    List<Map.Entry<Long, Integer>> kept = new ArrayList<>();
    counts.entrySet().stream().filter(entry -> entry.getValue() >= least).forEach(kept::add);
    kept.sort(
        Comparator.<Map.Entry<Long, Integer>>comparingInt(Map.Entry::getValue)
            .reversed()
            .thenComparing(Map.Entry::getKey));
    int size = Math.min(most, kept.size());
    inverseFrequencies = new float[size];
    for (int id = 0; id < size; id++) {
      ids.put(kept.get(id).getKey(), id);
      inverseFrequencies[id] =
          (float) (Math.log((1.0 + read) / (1.0 + kept.get(id).getValue())) + 1);
    }
  }

  /** How many terms are known. */
  int size() {
    return inverseFrequencies.length;
  }

  /** The weight of each known term of an article, by rising id. */
  Map<Integer, Double> weigh(List<Long> terms) {
    Map<Integer, Double> weights = new TreeMap<>();
    for (Long term : terms) {
      Integer id = ids.get(term);
      if (id != null) {
        weights.merge(id, 1.0, Double::sum);
      }
    }
    weights.replaceAll((id, count) -> (1 + Math.log(count)) * inverseFrequencies[id]);
    double length = Math.sqrt(weights.values().stream().mapToDouble(w -> w * w).sum());
    weights.replaceAll((id, weight) -> weight / length);
    return weights;
  }
}

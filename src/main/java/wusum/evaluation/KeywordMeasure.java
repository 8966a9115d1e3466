package wusum.evaluation;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** Counts keywords that are found, article by article. Not thread-safe. */
final class KeywordMeasure {
  private static final int PRECISION_AT = 5;
  private static final int RECALL_AT = 10;

  private int articles;
  private int chosenAmongFirst;
  private int core;
  private int coreFound;

  /**
   * Adds an article; one without chosen keywords is left out.
   *
   * @param suggested best first
   * @param chosen by any reader
   * @param agreed by every reader
   */
  void add(List<String> suggested, List<String> chosen, List<String> agreed) {
    if (chosen.isEmpty()) {
      return;
    }
    List<String> ranking = List.copyOf(distinct(suggested));
    Set<String> coreKeywords = folded(agreed);
    articles++;
    chosenAmongFirst += found(ranking, PRECISION_AT, folded(chosen));
    core += coreKeywords.size();
    coreFound += found(ranking, RECALL_AT, coreKeywords);
  }

  KeywordEvaluation result() {
    return new KeywordEvaluation(
        articles, share(chosenAmongFirst, articles * PRECISION_AT), share(coreFound, core));
  }

  /** Each folded suggestion once, where it first stands; those that fold to nothing are dropped. */
  private static Set<String> distinct(List<String> suggested) {
    Set<String> distinct = new LinkedHashSet<>();
    suggested.stream()
        .map(KeywordFold::fold)
        .filter(keyword -> !keyword.isEmpty())
        .forEach(distinct::add);
    return distinct;
  }

  private static Set<String> folded(List<String> keywords) {
    Set<String> folded = new HashSet<>();
    keywords.stream().map(KeywordFold::fold).forEach(folded::add);
    return folded;
  }

  private static int found(List<String> ranking, int first, Set<String> keywords) {
    return (int) ranking.stream().limit(first).filter(keywords::contains).count();
  }

  private static OptionalDouble share(int part, int whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }
}

package wusum.provenance;

import java.util.Map;

/**
 * The main figures of a model on one set of articles.
 *
 * @param data the set, such as {@code validation}
 * @param articles how many articles it has
 * @param figures each figure by name, such as {@code stories.microF1}
 */
public record EvaluationSummary(String data, int articles, Map<String, Double> figures) {
  public EvaluationSummary {
    figures = Map.copyOf(figures);
  }
}

package wusum.suite;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import wusum.evaluation.Evaluation;
import wusum.tagging.PrecisionRecallCurve;

/**
 * How one system did on one set of articles.
 *
 * @param name a short name
 * @param description one sentence
 * @param givesProbabilities whether calibration says anything about its scores
 * @param curves precision and recall over all decisions on the topics of a family, by its name
 */
public record SystemResult(
    String name,
    String description,
    boolean givesProbabilities,
    Evaluation evaluation,
    Map<String, PrecisionRecallCurve> curves) {
  public SystemResult {
    curves = Collections.unmodifiableMap(new LinkedHashMap<>(curves));
  }
}

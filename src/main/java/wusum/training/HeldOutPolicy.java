package wusum.training;

import java.util.List;
import wusum.classifier.Calibration;
import wusum.classifier.Example;
import wusum.classifier.Scores;
import wusum.provenance.EvaluationSummary;
import wusum.tagging.DecisionPolicy;
import wusum.tagging.ThresholdPolicy;
import wusum.tagging.TopPolicy;
import wusum.taxonomy.Taxonomy;
import wusum.training.TrainingSpec.Decision;

/**
 * What is learnt from articles that were held out: how scores become probabilities, and how those
 * become topics.
 *
 * @param policy decides on calibrated scores
 * @param validation figures on the same articles
 */
public record HeldOutPolicy(
    Calibration calibration, DecisionPolicy policy, EvaluationSummary validation) {

  /**
   * Learns from the scores of articles that they were not learnt from.
   *
   * @param scores of each example
   */
  public static HeldOutPolicy of(
      List<Example> examples, List<Scores> scores, Taxonomy taxonomy, TrainingSpec spec) {
    HeldOut heldOut = new HeldOut();
    for (int i = 0; i < examples.size(); i++) {
      heldOut.add(examples.get(i), scores.get(i));
    }
    return of(heldOut, taxonomy, spec);
  }

  static HeldOutPolicy of(HeldOut uncalibrated, Taxonomy taxonomy, TrainingSpec spec) {
    Calibration calibration = PlattScaling.fit(uncalibrated, taxonomy.size());
    HeldOut heldOut = uncalibrated.calibrated(calibration);
    DecisionPolicy policy = policy(heldOut, taxonomy, spec);
    return new HeldOutPolicy(calibration, policy, heldOut.summary(policy, taxonomy));
  }

  private static DecisionPolicy policy(HeldOut heldOut, Taxonomy taxonomy, TrainingSpec spec) {
    boolean single = heldOut.examples().stream().allMatch(e -> e.topics().cardinality() == 1);
    Double precision = spec.policy().precision();
    boolean auto = single && precision == null && spec.decision() == Decision.AUTO;
    if (auto || spec.decision() == Decision.TOP) {
      return new TopPolicy();
    }
    float[] thresholds = new ThresholdChooser(heldOut).choose(taxonomy.size());
    ThresholdPolicy best = new ThresholdPolicy(taxonomy, thresholds, heldOut.curves(taxonomy));
    return precision == null ? best : best.findAtPrecision(precision).orElse(best);
  }
}

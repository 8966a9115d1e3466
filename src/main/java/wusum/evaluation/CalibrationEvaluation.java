package wusum.evaluation;

import java.util.List;
import wusum.evaluation.Reliability.Decision;

/**
 * How far the scores of a family's topics can be read as probabilities.
 *
 * <p>The headline figure is the error over all decisions. Most of those are of topics that nobody
 * would think of, which any model rightly scores near 0, so the error over the likely ones, where
 * an editor looks, stands beside it.
 *
 * @param all every topic for every article, in bins of equal width
 * @param equalMass the same in bins that hold as many decisions each
 * @param likely those with a score of at least {@value #LIKELY}, in bins of equal width
 */
public record CalibrationEvaluation(Reliability all, Reliability equalMass, Reliability likely) {
  /** The least score at which a topic is likely enough to be looked at. */
  public static final double LIKELY = 0.05;

  /** Over the decisions of any number of articles. */
  public static CalibrationEvaluation of(List<Decision> decisions) {
    return new CalibrationEvaluation(
        Reliability.ofEqualWidth(decisions, Reliability.BINS),
        Reliability.ofEqualMass(decisions, Reliability.BINS),
        Reliability.ofEqualWidth(
            decisions.stream().filter(decision -> decision.score() >= LIKELY).toList(),
            Reliability.BINS));
  }
}

package wusum.suite;

import java.util.List;
import wusum.evaluation.Bootstrap;
import wusum.training.TrainingSet;
import wusum.training.TrainingSpec;

/**
 * All that a suite measured.
 *
 * @param spec as it was trained by
 * @param set what there was to learn from and measure on
 * @param groups how many groups of near duplicates that makes
 * @param splits the random one, then the time-ordered one where there is one
 * @param learningCurve by rising share of the training side of the random split
 * @param gold the current model on sets that no split touches
 */
public record SuiteResult(
    TrainingSpec spec,
    SuiteSettings settings,
    Bootstrap bootstrap,
    TrainingSet set,
    int groups,
    List<SplitResult> splits,
    List<LearningPoint> learningCurve,
    List<SystemResult> gold,
    List<NotMeasured> notMeasured) {
  public SuiteResult {
    splits = List.copyOf(splits);
    learningCurve = List.copyOf(learningCurve);
    gold = List.copyOf(gold);
    notMeasured = List.copyOf(notMeasured);
  }
}

package wusum.suite;

import wusum.evaluation.Evaluation;

/**
 * How the model did with a share of the training side.
 *
 * @param share of the groups of near duplicates
 * @param articles how many articles they hold
 */
public record LearningPoint(double share, int articles, Evaluation evaluation) {}

package wusum.suite;

import wusum.classifier.network.NetworkSettings;
import wusum.evaluation.Bootstrap;
import wusum.training.TrainingSpec;
import wusum.training.TrainingSpec.Validation;

/**
 * How thoroughly a suite measures.
 *
 * @param rounds how many folds of the training side are held out in turn to choose thresholds on
 * @param quick a first look: less training, fewer resamples, a shorter learning curve
 */
public record SuiteSettings(int rounds, boolean quick) {
  private static final int QUICK_EPOCHS = 8;
  private static final int QUICK_RESAMPLES = 100;
  private static final double LEVEL = 0.95;

  public SuiteSettings {
    if (rounds < 1) {
      throw new IllegalArgumentException("at least one round is needed, not " + rounds);
    }
  }

  /** The spec as it is trained by here. */
  TrainingSpec apply(TrainingSpec spec) {
    int folds = spec.validation().folds();
    TrainingSpec changed = spec.withValidation(new Validation(folds, Math.min(rounds, folds)));
    return quick ? changed.withNetwork(shorter(spec.network())) : changed;
  }

  private static NetworkSettings shorter(NetworkSettings network) {
    return network.withEpochs(Math.min(QUICK_EPOCHS, network.epochs()));
  }

  Bootstrap bootstrap(long seed) {
    return quick ? new Bootstrap(seed, QUICK_RESAMPLES, LEVEL) : Bootstrap.seeded(seed);
  }

  /** The shares of the training side that a learning curve has a point for, besides all of it. */
  double[] learningShares() {
    return quick ? new double[] {0.5} : new double[] {0.125, 0.25, 0.5};
  }
}

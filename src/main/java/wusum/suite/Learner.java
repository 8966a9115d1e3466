package wusum.suite;

import java.util.Optional;
import wusum.training.TrainingListener;
import wusum.training.TrainingSet;

/** A way to learn topics from labelled articles: the model that is measured, or a baseline. */
public interface Learner {
  /** A short name, in lower case. */
  String name();

  /** One sentence for the reader of a report. */
  String description();

  /** Whether its scores claim to be probabilities, so that their calibration can be measured. */
  boolean givesProbabilities();

  /**
   * Why it cannot be measured here, such as a program that is not installed; empty where it can.
   */
  default Optional<String> hindrance() {
    return Optional.empty();
  }

  /** Learns. The same articles and seed give the same predictor. */
  Predictor learn(TrainingSet train, TrainingListener listener);
}

package wusum.classifier;

import wusum.features.Features;

/** Gives every topic a probability. Implementations are thread-safe. */
public interface Classifier {
  Scores score(Features features);

  /** How many topics the scores speak of. */
  int topics();
}

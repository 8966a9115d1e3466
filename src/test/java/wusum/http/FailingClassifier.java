package wusum.http;

import wusum.classifier.Classifier;
import wusum.classifier.Scores;
import wusum.features.Features;

/**
 * A model with a defect.
 *
 * @param deep whether what it throws is an error, not an exception
 */
record FailingClassifier(boolean deep) implements Classifier {
  @Override
  public Scores score(Features features) {
    if (deep) {
      throw new StackOverflowError("secret of the inside");
    }
    throw new IllegalStateException("secret of the inside");
  }

  @Override
  public int topics() {
    return 3;
  }
}

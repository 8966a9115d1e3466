package wusum.classifier.network;

/**
 * How a network is trained.
 *
 * @param loss what is made small
 * @param epochs passes over the examples
 * @param batch examples a step
 * @param learningRate the step size at the start; it falls linearly to a twentieth
 * @param l2 the weight of the squared weights beside the mean loss of an example
 * @param balance how far examples that have a rare topic weigh more: a topic's positives weigh
 *     (negatives / positives) to this power; 0 weighs all alike, 1 makes both sides equal
 * @param seed of the order in which examples come
 */
public record NetworkSettings(
    Loss loss, int epochs, int batch, double learningRate, double l2, double balance, long seed) {
  /** How wrong an output is. */
  public enum Loss {
    /** Binary cross-entropy of a sigmoid: logistic regression. */
    CROSS_ENTROPY,
    /**
     * The square of what an output lacks to be 1 on the right side: a linear support vector machine
     * (Fan et al., LIBLINEAR, 2008). Its outputs are margins, not log-odds: they want calibration.
     */
    SQUARED_HINGE
  }

  public NetworkSettings {
    check(loss != null, "loss must be named");
    check(epochs > 0, "epochs must be above 0");
    check(batch > 0, "batch must be above 0");
    check(learningRate > 0, "learningRate must be above 0");
    check(l2 >= 0, "l2 must not be negative");
    check(balance >= 0 && balance <= 1, "balance must be between 0 and 1");
  }

  private static void check(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }
}

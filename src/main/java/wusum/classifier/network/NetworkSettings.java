package wusum.classifier.network;

import org.nd4j.linalg.schedule.PolySchedule;
import org.nd4j.linalg.schedule.ScheduleType;

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
 * @param smoothing how much of a label of cross-entropy is given up: 1 becomes 1 - smoothing / 2, 0
 *     becomes smoothing / 2 (Szegedy et al., 2016); 0 for none
 * @param dropout the share of an example's terms that each pass leaves out at random, the others
 *     weighing the more (Srivastava et al., 2014); 0 for none
 * @param seed of the order in which examples come, and of what is left out
 */
public record NetworkSettings(
    Loss loss,
    int epochs,
    int batch,
    double learningRate,
    double l2,
    double balance,
    double smoothing,
    double dropout,
    long seed) {
  /** How wrong an output is. */
  public enum Loss {
    /** Binary cross-entropy of a sigmoid: logistic regression. */
    CROSS_ENTROPY,
    /**
     * The square of what an output lacks to be 1 on the right side: a linear support vector machine
     * (Fan et al., LIBLINEAR, 2008). Its outputs are margins, not log-odds: they want calibration.
     */
    SQUARED_HINGE,
    /** Cross-entropy that makes little of what is right already, see {@link FocalLoss}. */
    FOCAL
  }

  public NetworkSettings {
    check(loss != null, "loss must be named");
    check(epochs > 0, "epochs must be above 0");
    check(batch > 0, "batch must be above 0");
    check(learningRate > 0, "learningRate must be above 0");
    check(l2 >= 0, "l2 must not be negative");
    check(balance >= 0 && balance <= 1, "balance must be between 0 and 1");
    check(smoothing >= 0 && smoothing < 1, "smoothing must be at least 0 and below 1");
    check(smoothing == 0 || loss == Loss.CROSS_ENTROPY, "smoothing wants the loss 'cross_entropy'");
    check(dropout >= 0 && dropout < 1, "dropout must be at least 0 and below 1");
  }

  /** The same but for the passes over the examples. */
  public NetworkSettings withEpochs(int changed) {
    return new NetworkSettings(
        loss, changed, batch, learningRate, l2, balance, smoothing, dropout, seed);
  }

  /**
   * A step size that falls linearly with the steps that so many examples take; it ends a little
   * after the last of them, so that it never reaches zero.
   */
  PolySchedule falling(double rate, int examples) {
    int steps = epochs * ((examples + batch - 1) / batch);
    return new PolySchedule(ScheduleType.ITERATION, rate, 1, steps + Math.max(1, steps / 20));
  }

  /** The same but for the weight of the squared weights. */
  public NetworkSettings withL2(double changed) {
    return new NetworkSettings(
        loss, epochs, batch, learningRate, changed, balance, smoothing, dropout, seed);
  }

  private static void check(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }
}

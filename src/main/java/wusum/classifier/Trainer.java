package wusum.classifier;

import java.util.List;

/**
 * Learns a classifier from examples. The same examples, settings and seed give the same weights.
 */
public interface Trainer {
  /**
   * Trains on examples.
   *
   * @param examples what to learn from, in a fixed order
   * @param terms the number of terms the features may name
   * @param topics the number of topics
   * @param progress told after each pass over the examples
   */
  TrainedClassifier train(List<Example> examples, int terms, int topics, Progress progress);

  /** A trained classifier in its two forms, equal in what they answer. */
  interface TrainedClassifier extends AutoCloseable {
    /** The model that was trained; slow, and the reference. */
    Classifier reference();

    /** The same weights in plain Java, for serving. */
    TermWeights kernel();

    /**
     * The same classifier with its log-odds calibrated, in both forms and in the bytes; this one
     * stays as it is, and both are to be closed.
     *
     * @throws IllegalArgumentException where the calibration speaks of other topics
     */
    TrainedClassifier calibrated(Calibration calibration);

    /** The library that trained it, with its version. */
    String library();

    /** The trained model as the bytes of its file. */
    byte[] toBytes();

    @Override
    void close();
  }

  /** Hears of each finished pass over the examples. */
  interface Progress {
    void finished(int epoch, int epochs, double loss);
  }
}

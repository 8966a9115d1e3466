package wusum.classifier.network;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.util.ModelSerializer;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import wusum.classifier.Calibration;
import wusum.classifier.Classifier;
import wusum.classifier.LinearClassifier;
import wusum.classifier.Trainer.TrainedClassifier;

/** A trained network and the kernel over its weights. */
public final class TrainedNetwork implements TrainedClassifier {
  /** Its jar names no version; the build pins this one. */
  private static final String LIBRARY = "Deeplearning4j 1.0.0-M2.1";

  private final MultiLayerNetwork network;
  private final int terms;
  private final int topics;

  TrainedNetwork(MultiLayerNetwork network, int terms, int topics) {
    this.network = network;
    this.terms = terms;
    this.topics = topics;
  }

  /** The network of weights that are known already, such as those of two networks together. */
  public static TrainedNetwork of(LinearClassifier weights) {
    int terms = weights.terms();
    int topics = weights.topics();
    float[] all = new float[(terms + 1) * topics];
    for (int i = 0; i < terms * topics; i++) {
      all[i] = weights.weight(i / topics, i % topics);
    }
    for (int topic = 0; topic < topics; topic++) {
      all[terms * topics + topic] = weights.bias(topic);
    }
    return of(all, terms, topics);
  }

  /**
   * The network of weights that are known already.
   *
   * @param parameters the table, row by row, and then the biases
   */
  static TrainedNetwork of(float[] parameters, int terms, int topics) {
    MultiLayerNetwork network = new MultiLayerNetwork(NetworkTrainer.answering(terms, topics));
    try (INDArray params = Nd4j.create(parameters, new long[] {1, parameters.length}, 'c')) {
      network.init(params, true);
    }
    return new TrainedNetwork(network, terms, topics);
  }

  @Override
  public Classifier reference() {
    return new NetworkClassifier(network, topics);
  }

  @Override
  public LinearClassifier kernel() {
    float[] all = network.params().data().asFloat();
    float[] weights = Arrays.copyOf(all, terms * topics);
    return new LinearClassifier(weights, Arrays.copyOfRange(all, weights.length, all.length));
  }

  /** Scales each topic's column of the table and its bias, and adds the offset to the bias. */
  @Override
  public TrainedNetwork calibrated(Calibration calibration) {
    if (calibration.topics() != topics) {
      throw new IllegalArgumentException(
          "a calibration of " + calibration.topics() + " topics for " + topics);
    }
    float[] all = network.params().data().asFloat();
    for (int i = 0; i < all.length; i++) {
      all[i] *= calibration.slope(i % topics);
    }
    for (int topic = 0; topic < topics; topic++) {
      all[terms * topics + topic] += calibration.offset(topic);
    }
    return of(all, terms, topics);
  }

  @Override
  public String library() {
    return LIBRARY;
  }

  @Override
  public byte[] toBytes() {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ModelSerializer.writeModel(network, bytes, false);
      return NetworkFile.withoutTimes(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    network.close();
  }
}

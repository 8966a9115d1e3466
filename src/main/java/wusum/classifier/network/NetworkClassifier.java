package wusum.classifier.network;

import java.util.List;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.ndarray.INDArray;
import wusum.classifier.Classifier;
import wusum.classifier.Scores;
import wusum.features.Features;

/** The network itself as a classifier: the reference that the kernel is held against. */
final class NetworkClassifier implements Classifier {
  private final MultiLayerNetwork network;
  private final int topics;

  NetworkClassifier(MultiLayerNetwork network, int topics) {
    this.network = network;
    this.topics = topics;
  }

  @Override
  public int topics() {
    return topics;
  }

  @Override
  public Scores score(Features features) {
    try (INDArray input = Batches.features(List.of(features));
        INDArray output = network.output(input)) {
      return new Scores(output.data().asFloat());
    }
  }
}

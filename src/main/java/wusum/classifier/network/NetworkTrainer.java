package wusum.classifier.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.LossLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;
import org.nd4j.linalg.schedule.PolySchedule;
import org.nd4j.linalg.schedule.ScheduleType;
import wusum.classifier.Example;
import wusum.classifier.Trainer;

/**
 * Trains a network of sigmoid outputs, one a topic, on binary cross-entropy with Adam (Kingma and
 * Ba, 2015). Weights repeat exactly for a seed as long as the native code runs on one thread.
 */
public final class NetworkTrainer implements Trainer {
  private final NetworkSettings settings;

  public NetworkTrainer(NetworkSettings settings) {
    this.settings = settings;
  }

  @Override
  public TrainedNetwork train(List<Example> examples, int terms, int topics, Progress progress) {
    if (examples.isEmpty()) {
      throw new IllegalArgumentException("there is nothing to learn from");
    }
    MultiLayerNetwork network = network(terms, topics, examples.size());
    Batches batches = new Batches(topics, positiveWeights(examples, topics));
    Random order = new Random(settings.seed());
    List<Example> shuffled = new ArrayList<>(examples);
    for (int epoch = 1; epoch <= settings.epochs(); epoch++) {
      Collections.shuffle(shuffled, order);
      progress.finished(epoch, settings.epochs(), pass(network, shuffled, batches));
    }
    return new TrainedNetwork(network, terms, topics);
  }

  /** One pass over the examples; their mean loss. */
  private double pass(MultiLayerNetwork network, List<Example> examples, Batches batches) {
    double loss = 0;
    for (int from = 0; from < examples.size(); from += settings.batch()) {
      int to = Math.min(from + settings.batch(), examples.size());
      try (DataSetResource batch = new DataSetResource(batches.of(examples.subList(from, to)))) {
        network.fit(batch.data);
        loss += network.score() * (to - from);
      }
    }
    return loss / examples.size();
  }

  private MultiLayerNetwork network(int terms, int topics, int examples) {
    int steps = settings.epochs() * ((examples + settings.batch() - 1) / settings.batch());
    // The schedule ends a little after the last step, so that the rate never reaches zero.
    PolySchedule rate =
        new PolySchedule(
            ScheduleType.ITERATION, settings.learningRate(), 1, steps + Math.max(1, steps / 20));
    MultiLayerConfiguration configuration =
        new NeuralNetConfiguration.Builder()
            .seed(settings.seed())
            .updater(new Adam(rate))
            .l2(settings.l2())
            .list()
            .layer(new EmbeddingBag.Builder().nIn(terms).nOut(topics).build())
            .layer(new LossLayer.Builder(LossFunction.XENT).activation(Activation.SIGMOID).build())
            .build();
    MultiLayerNetwork network = new MultiLayerNetwork(configuration);
    network.init();
    return network;
  }

  private float[] positiveWeights(List<Example> examples, int topics) {
    float[] weights = new float[topics];
    for (int topic = 0; topic < topics; topic++) {
      int at = topic;
      long positives = examples.stream().filter(example -> example.has(at)).count();
      double ratio = (examples.size() - positives) / (double) Math.max(1, positives);
      weights[topic] = (float) Math.max(1, Math.pow(ratio, settings.balance()));
    }
    return weights;
  }

  /**
   * Frees the arrays of a batch at once; waiting for the collector would let native memory grow.
   */
  private static final class DataSetResource implements AutoCloseable {
    private final DataSet data;

    private DataSetResource(DataSet data) {
      this.data = data;
    }

    @Override
    public void close() {
      data.getFeatures().close();
      data.getLabels().close();
      data.getLabelsMaskArray().close();
    }
  }
}

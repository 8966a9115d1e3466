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
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.learning.config.Nesterovs;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;
import org.nd4j.linalg.schedule.ISchedule;
import wusum.classifier.Example;
import wusum.classifier.Trainer;
import wusum.classifier.network.NetworkSettings.Loss;
import wusum.features.TermParts;

/**
 * Trains a network of one output a topic by stochastic gradient descent with Nesterov momentum
 * (Sutskever et al., 2013), which on a convex loss such as the squared hinge gets closer to the
 * optimum than Adam: rare terms are not stepped further than their gradient says. What answers is a
 * network of the same table and sigmoid outputs, whatever the loss was. Weights repeat exactly for
 * a seed as long as the native code runs on one thread.
 */
public final class NetworkTrainer implements Trainer {
  private static final double MOMENTUM = 0.9;

  private final NetworkSettings settings;
  private final List<TermParts> parts;

  public NetworkTrainer(NetworkSettings settings) {
    this(settings, List.of());
  }

  /**
   * @param parts what the terms of the examples share, to learn from beside them
   */
  public NetworkTrainer(NetworkSettings settings, List<TermParts> parts) {
    this.settings = settings;
    this.parts = List.copyOf(parts);
  }

  /**
   * @throws DivergenceException where the steps were too large for the examples
   */
  @Override
  public TrainedNetwork train(List<Example> examples, int terms, int topics, Progress progress) {
    if (examples.isEmpty()) {
      throw new IllegalArgumentException("there is nothing to learn from");
    }
    SharedParts shared = new SharedParts(parts, terms);
    MultiLayerNetwork learner = network(shared.width(), topics, examples.size());
    try {
      fit(learner, shared.extend(examples), topics, progress);
      float[] parameters = shared.fold(learner.params().data().asFloat(), topics);
      for (float parameter : parameters) {
        DivergenceException.check(parameter, settings);
      }
      return TrainedNetwork.of(parameters, terms, topics);
    } finally {
      learner.close();
    }
  }

  private void fit(
      MultiLayerNetwork network, List<Example> examples, int topics, Progress progress) {
    Batches batches = batches(examples, topics, settings);
    Random order = new Random(settings.seed());
    List<Example> shuffled = new ArrayList<>(examples);
    for (int epoch = 1; epoch <= settings.epochs(); epoch++) {
      Collections.shuffle(shuffled, order);
      double loss = pass(network, shuffled, batches);
      DivergenceException.check(loss, settings);
      progress.finished(epoch, settings.epochs(), loss);
    }
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
    NeuralNetConfiguration.Builder learning =
        new NeuralNetConfiguration.Builder()
            .seed(settings.seed())
            .updater(updater(settings.falling(settings.learningRate(), examples)))
            .l2(settings.l2());
    MultiLayerNetwork network =
        new MultiLayerNetwork(layers(learning, terms, topics, loss(settings.loss())));
    network.init();
    return network;
  }

  /** Cross-entropy fades where it is nearly met, which Adam makes up for (Kingma and Ba, 2015). */
  private IUpdater updater(ISchedule rate) {
    return settings.loss() == Loss.CROSS_ENTROPY ? new Adam(rate) : momentum(rate);
  }

  static Nesterovs momentum(ISchedule rate) {
    return new Nesterovs(rate, MOMENTUM);
  }

  /** The layer that says how wrong the outputs are. */
  static LossLayer loss(Loss loss) {
    return switch (loss) {
      case CROSS_ENTROPY -> sigmoid();
      case SQUARED_HINGE ->
          new LossLayer.Builder(LossFunction.SQUARED_HINGE).activation(Activation.IDENTITY).build();
      case FOCAL -> new LossLayer.Builder(new FocalLoss()).activation(Activation.IDENTITY).build();
    };
  }

  private static LossLayer sigmoid() {
    return new LossLayer.Builder(LossFunction.XENT).activation(Activation.SIGMOID).build();
  }

  private static MultiLayerConfiguration layers(
      NeuralNetConfiguration.Builder learning, int terms, int topics, LossLayer loss) {
    return learning
        .list()
        .layer(new EmbeddingBag.Builder().nIn(terms).nOut(topics).build())
        .layer(loss)
        .build();
  }

  /** The layers of a network that answers: a table with a row for each term, then the sigmoid. */
  static MultiLayerConfiguration answering(int terms, int topics) {
    return layers(new NeuralNetConfiguration.Builder().seed(0), terms, topics, sigmoid());
  }

  /** Makes batches of examples such as these. */
  static Batches batches(List<Example> examples, int topics, NetworkSettings settings) {
    return new Batches(settings, positiveWeights(examples, topics, settings.balance()));
  }

  /** How much the presence of each topic weighs beside its lack. */
  private static float[] positiveWeights(List<Example> examples, int topics, double balance) {
    float[] weights = new float[topics];
    for (int topic = 0; topic < topics; topic++) {
      double positives = 0;
      double all = 0;
      for (Example example : examples) {
        all += example.weight(topic);
        positives += example.has(topic) ? example.weight(topic) : 0;
      }
      double ratio = (all - positives) / Math.max(1, positives);
      weights[topic] = (float) Math.max(1, Math.pow(ratio, balance));
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

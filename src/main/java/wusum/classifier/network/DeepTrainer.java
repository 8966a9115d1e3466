package wusum.classifier.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.graph.ElementWiseVertex;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.preprocessor.FeedForwardToRnnPreProcessor;
import org.deeplearning4j.nn.conf.preprocessor.RnnToFeedForwardPreProcessor;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.weights.WeightInit;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.dataset.MultiDataSet;
import org.nd4j.linalg.learning.config.Adam;
import wusum.classifier.Example;
import wusum.classifier.Trainer.Progress;
import wusum.features.TermEmbeddings;
import wusum.features.TermParts;

/**
 * Trains a wide-and-deep network (Cheng et al., 2016) both of whose halves are trained together:
 * the wide one is that of {@link NetworkTrainer}, the deep one as {@link DeepSettings} say. It is
 * there for comparison: its weights cannot be summed by the kernel that serves, and no model is
 * saved of it.
 */
public final class DeepTrainer {
  private static final String TERMS = "terms";
  private static final String WORDS = "words";
  private static final String WIDE = "wide";
  private static final String HIDDEN = "hidden";
  private static final String POOLED = "pooled";
  private static final String DEEP = "deep";
  private static final String SUM = "sum";
  private static final String OUT = "out";

  private final NetworkSettings settings;
  private final DeepSettings deep;
  private final SharedParts shared;
  private final int topics;
  private final @Nullable WordInput words;

  /**
   * @param settings of the wide half, and of the loss; the epochs are those of {@code deep}
   * @param parts what terms have in common in the wide half
   * @param places of terms, read by a convolution; null where none is meant
   */
  public DeepTrainer(
      NetworkSettings settings,
      DeepSettings deep,
      List<TermParts> parts,
      @Nullable TermEmbeddings places,
      int terms,
      int topics) {
    this.settings = settings.withEpochs(deep.epochs());
    this.deep = deep;
    this.shared = new SharedParts(parts, terms);
    this.topics = topics;
    this.words = words(deep, places);
  }

  private static @Nullable WordInput words(DeepSettings deep, @Nullable TermEmbeddings places) {
    if (deep.kind() == DeepSettings.Kind.LOW_RANK) {
      return null;
    }
    if (places == null) {
      throw new IllegalArgumentException("a convolution wants places of terms");
    }
    return new WordInput(places, deep.words(), deep.window());
  }

  /**
   * Trains on examples.
   *
   * @param sequences the words of each example in the order of the text, as terms
   * @throws DivergenceException where the steps were too large for the examples
   */
  public DeepNetwork train(List<Example> examples, List<int[]> sequences, Progress progress) {
    ComputationGraph network = new ComputationGraph(graph(examples.size()).build());
    network.init();
    List<Example> extended = shared.extend(examples);
    Batches batches = NetworkTrainer.batches(examples, topics, settings);
    List<Integer> order = new ArrayList<>(IntStream.range(0, examples.size()).boxed().toList());
    Random random = new Random(settings.seed());
    for (int epoch = 1; epoch <= settings.epochs(); epoch++) {
      Collections.shuffle(order, random);
      double loss = 0;
      for (int from = 0; from < order.size(); from += settings.batch()) {
        List<Integer> some = order.subList(from, Math.min(from + settings.batch(), order.size()));
        loss += some.size() * step(network, batches, pick(extended, some), pick(sequences, some));
      }
      DivergenceException.check(loss, settings);
      progress.finished(epoch, settings.epochs(), loss / order.size());
    }
    return new DeepNetwork(network, shared, words, settings.loss());
  }

  private double step(
      ComputationGraph network, Batches batches, List<Example> examples, List<int[]> sequences) {
    DataSet wide = batches.of(examples);
    INDArray[] inputs =
        words == null
            ? new INDArray[] {wide.getFeatures()}
            : new INDArray[] {wide.getFeatures(), words.of(sequences)};
    network.fit(
        new MultiDataSet(
            inputs,
            new INDArray[] {wide.getLabels()},
            null,
            new INDArray[] {wide.getLabelsMaskArray()}));
    for (INDArray input : inputs) {
      input.close();
    }
    wide.getLabels().close();
    wide.getLabelsMaskArray().close();
    return network.score();
  }

  private static <T> List<T> pick(List<T> all, List<Integer> some) {
    return some.stream().map(all::get).toList();
  }

  private GraphBuilder graph(int examples) {
    GraphBuilder graph =
        new NeuralNetConfiguration.Builder()
            .seed(settings.seed())
            .weightInit(WeightInit.XAVIER)
            .updater(new Adam(settings.falling(deep.learningRate(), examples)))
            .l2(settings.l2())
            .graphBuilder()
            .addInputs(words == null ? new String[] {TERMS} : new String[] {TERMS, WORDS})
            .addLayer(WIDE, bag(topics, examples), TERMS);
    return hidden(graph, examples)
        .addLayer(
            DEEP,
            new DenseLayer.Builder()
                .nIn(deep.outputs())
                .nOut(topics)
                .activation(Activation.IDENTITY)
                .build(),
            POOLED)
        .addVertex(SUM, new ElementWiseVertex(ElementWiseVertex.Op.Add), WIDE, DEEP)
        .addLayer(OUT, NetworkTrainer.loss(settings.loss()), SUM)
        .setOutputs(OUT);
  }

  private EmbeddingBag bag(int outputs, int examples) {
    return new EmbeddingBag.Builder()
        .nIn(shared.width())
        .nOut(outputs)
        .updater(NetworkTrainer.momentum(settings.falling(settings.learningRate(), examples)))
        .build();
  }

  private GraphBuilder hidden(GraphBuilder graph, int examples) {
    int width = words == null ? 0 : words.width();
    return switch (deep.kind()) {
      case LOW_RANK ->
          graph
              .addLayer(HIDDEN, bag(deep.outputs(), examples), TERMS)
              // The table starts at zero, where the slope of a tanh is 1 and that of a relu is 0.
              .addLayer(POOLED, new ActivationLayer(Activation.TANH), HIDDEN);
      case CONVOLUTION ->
          graph
              .addLayer(
                  HIDDEN,
                  new DenseLayer.Builder()
                      .nIn(width)
                      .nOut(deep.outputs())
                      .activation(Activation.RELU)
                      .build(),
                  new RnnToFeedForwardPreProcessor(),
                  WORDS)
              .addLayer(
                  POOLED,
                  new GlobalPoolingLayer(PoolingType.MAX),
                  new FeedForwardToRnnPreProcessor(),
                  HIDDEN);
    };
  }
}

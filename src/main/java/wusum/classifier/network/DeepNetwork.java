package wusum.classifier.network;

import java.util.ArrayList;
import java.util.List;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.ndarray.INDArray;
import wusum.classifier.Scores;
import wusum.classifier.network.NetworkSettings.Loss;
import wusum.features.Features;

/** What a {@link DeepTrainer} trained. Not thread-safe. */
public final class DeepNetwork implements AutoCloseable {
  private static final int BATCH = 64;

  private final ComputationGraph network;
  private final SharedParts shared;
  private final @Nullable WordInput words;
  private final boolean margins;

  DeepNetwork(ComputationGraph network, SharedParts shared, @Nullable WordInput words, Loss loss) {
    this.network = network;
    this.shared = shared;
    this.words = words;
    this.margins = loss != Loss.CROSS_ENTROPY;
  }

  /** How many numbers were trained. */
  public long weights() {
    return network.numParams();
  }

  /**
   * Scores articles, in their order.
   *
   * @param sequences the words of each article in the order of the text, as terms
   */
  public List<Scores> score(List<Features> articles, List<int[]> sequences) {
    List<Scores> scores = new ArrayList<>();
    for (int from = 0; from < articles.size(); from += BATCH) {
      int to = Math.min(from + BATCH, articles.size());
      List<Features> some = articles.subList(from, to).stream().map(shared::extend).toList();
      INDArray[] inputs = inputs(some, sequences.subList(from, to));
      // What turns rows into sequences goes by the batch that the network was last told of.
      network.clear();
      network.setInputs(inputs);
      try (INDArray output = network.outputSingle(inputs)) {
        for (int i = 0; i < some.size(); i++) {
          scores.add(scores(output.getRow(i).dup().data().asFloat()));
        }
      }
      for (INDArray input : inputs) {
        input.close();
      }
    }
    return scores;
  }

  private INDArray[] inputs(List<Features> articles, List<int[]> sequences) {
    INDArray terms = Batches.features(articles);
    return words == null ? new INDArray[] {terms} : new INDArray[] {terms, words.of(sequences)};
  }

  private Scores scores(float[] outputs) {
    return margins ? Scores.ofLogOdds(outputs) : new Scores(outputs);
  }

  @Override
  public void close() {
    network.close();
  }
}

package wusum.classifier.network;

import java.util.List;
import java.util.Random;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.factory.Nd4j;
import wusum.classifier.Example;
import wusum.classifier.network.NetworkSettings.Loss;
import wusum.features.Features;

/** Turns examples into the arrays an {@link EmbeddingBag} network reads. Not thread-safe. */
final class Batches {
  private static final float PADDING = -1;

  private final int topics;
  private final float[] positiveWeights;
  private final float positive;
  private final float negative;
  private final double root;
  private final double dropout;
  private final Random random;

  /**
   * @param settings say how labels are written, and which share of the terms is left out
   * @param positiveWeights how much the presence of each topic weighs beside its lack
   */
  Batches(NetworkSettings settings, float[] positiveWeights) {
    this.topics = positiveWeights.length;
    this.positiveWeights = positiveWeights;
    float half = (float) settings.smoothing() / 2;
    this.positive = 1 - half;
    this.negative = settings.loss() == Loss.SQUARED_HINGE ? -1 : half;
    this.root = root(settings.loss());
    this.dropout = settings.dropout();
    this.random = new Random(settings.seed());
  }

  /**
   * ND4J multiplies a mask into the gradient of its squared hinge three times and into that of its
   * cross-entropy twice. A weight is put in as the root that makes it count once.
   */
  private static double root(Loss loss) {
    return switch (loss) {
      case SQUARED_HINGE -> 1.0 / 3;
      case CROSS_ENTROPY -> 1.0 / 2;
      case FOCAL -> 1;
    };
  }

  /** Features, labels, and a mask that weighs each label. */
  DataSet of(List<Example> examples) {
    float[] labels = new float[examples.size() * topics];
    float[] mask = new float[labels.length];
    for (int i = 0; i < labels.length; i++) {
      Example example = examples.get(i / topics);
      boolean has = example.has(i % topics);
      labels[i] = has ? positive : negative;
      float weight = example.weight(i % topics) * (has ? positiveWeights[i % topics] : 1);
      mask[i] = (float) Math.pow(weight, root);
    }
    long[] shape = {examples.size(), topics};
    INDArray features =
        features(examples.stream().map(example -> thinned(example.features())).toList());
    return new DataSet(
        features, Nd4j.create(labels, shape, 'c'), null, Nd4j.create(mask, shape, 'c'));
  }

  /** The features without some of their terms, the others the heavier so that the mean stays. */
  private Features thinned(Features features) {
    if (dropout == 0) {
      return features;
    }
    int[] terms = new int[features.size()];
    float[] weights = new float[features.size()];
    for (int i = 0; i < terms.length; i++) {
      boolean kept = random.nextDouble() >= dropout;
      terms[i] = features.term(i);
      weights[i] = kept ? (float) (features.weight(i) / (1 - dropout)) : 0;
    }
    return new Features(terms, weights, features.known(), features.unknown());
  }

  /** Ids in the first plane, weights in the second: {@code [articles, 2, terms]}. */
  static INDArray features(List<Features> articles) {
    int width = Math.max(1, articles.stream().mapToInt(Features::size).max().orElse(1));
    float[] values = new float[articles.size() * 2 * width];
    for (int article = 0; article < articles.size(); article++) {
      Features features = articles.get(article);
      int ids = article * 2 * width;
      for (int i = 0; i < width; i++) {
        boolean there = i < features.size();
        values[ids + i] = there ? features.term(i) : PADDING;
        values[ids + width + i] = there ? features.weight(i) : 0;
      }
    }
    return Nd4j.create(values, new long[] {articles.size(), 2, width}, 'c');
  }
}

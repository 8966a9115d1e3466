package wusum.classifier.network;

import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.factory.Nd4j;
import wusum.classifier.Example;
import wusum.features.Features;

/** Turns examples into the arrays an {@link EmbeddingBag} network reads. */
final class Batches {
  private static final float PADDING = -1;

  private final int topics;
  private final float[] positiveWeights;
  private final float negative;

  /**
   * @param negative how the lack of a topic is written; its presence is 1
   */
  Batches(int topics, float[] positiveWeights, float negative) {
    this.topics = topics;
    this.positiveWeights = positiveWeights;
    this.negative = negative;
  }

  /** Features, labels, and a mask that weighs each label. */
  DataSet of(List<Example> examples) {
    float[] labels = new float[examples.size() * topics];
    float[] mask = new float[labels.length];
    for (int i = 0; i < labels.length; i++) {
      boolean has = examples.get(i / topics).has(i % topics);
      labels[i] = has ? 1 : negative;
      mask[i] = has ? positiveWeights[i % topics] : 1;
    }
    long[] shape = {examples.size(), topics};
    INDArray features = features(examples.stream().map(Example::features).toList());
    return new DataSet(
        features, Nd4j.create(labels, shape, 'c'), null, Nd4j.create(mask, shape, 'c'));
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

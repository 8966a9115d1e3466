package wusum.classifier.network;

import java.util.Collection;
import java.util.Map;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.api.ParamInitializer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.FeedForwardLayer;
import org.deeplearning4j.nn.conf.memory.LayerMemoryReport;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A layer that sums the rows of a table, each times a weight, and adds a bias.
 *
 * <p>Input {@code [articles, 2, terms]}: row ids in the first plane (-1 pads), weights in the
 * second. Output {@code [articles, nOut]}. With TF-IDF weights and one output a topic this is the
 * linear part of a wide-and-deep network (Cheng et al., 2016) that never makes the sparse input
 * dense. Saved networks name this class: it must keep its name.
 */
public final class EmbeddingBag extends FeedForwardLayer {
  private static final long serialVersionUID = 1L;

  /** For reading a saved network. */
  @SuppressWarnings("unused")
  private EmbeddingBag() {}

  EmbeddingBag(Builder builder) {
    super(builder);
    initializeConstraints(builder);
  }

  @Override
  public Layer instantiate(
      NeuralNetConfiguration conf,
      @Nullable Collection<TrainingListener> listeners,
      int index,
      INDArray parameters,
      boolean initialize,
      DataType type) {
    EmbeddingBagLayer layer = new EmbeddingBagLayer(conf, type);
    if (listeners != null) {
      layer.setListeners(listeners);
    }
    layer.setIndex(index);
    layer.setParamsViewArray(parameters);
    Map<String, INDArray> table = initializer().init(conf, parameters, initialize);
    layer.setParamTable(table);
    layer.setConf(conf);
    return layer;
  }

  @Override
  public ParamInitializer initializer() {
    return RowMajorParamInitializer.INSTANCE;
  }

  @Override
  public LayerMemoryReport getMemoryReport(InputType input) {
    long parameters = nIn * nOut + nOut;
    return new LayerMemoryReport.Builder(
            layerName, EmbeddingBag.class, input, InputType.feedForward(nOut))
        .standardMemory(parameters, parameters)
        .workingMemory(0, 0, 0, nOut)
        .cacheMemory(0, 0)
        .build();
  }

  /** Builds the layer. */
  @SuppressWarnings("unchecked")
  static final class Builder extends FeedForwardLayer.Builder<Builder> {
    @Override
    public EmbeddingBag build() {
      return new EmbeddingBag(this);
    }
  }
}

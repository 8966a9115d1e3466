package wusum.classifier.network;

import java.util.LinkedHashMap;
import java.util.Map;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.FeedForwardLayer;
import org.deeplearning4j.nn.params.DefaultParamInitializer;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * Lays out a table row by row, then the biases, all zero at first: the loss of a linear model is
 * convex, so nothing is won by a random start.
 */
final class RowMajorParamInitializer extends DefaultParamInitializer {
  static final RowMajorParamInitializer INSTANCE = new RowMajorParamInitializer();

  private RowMajorParamInitializer() {}

  @Override
  public Map<String, INDArray> init(
      NeuralNetConfiguration conf, INDArray view, boolean initialize) {
    if (initialize) {
      view.assign(0);
    }
    Map<String, INDArray> params = split(conf, view);
    conf.addVariable(WEIGHT_KEY);
    conf.addVariable(BIAS_KEY);
    return params;
  }

  @Override
  public Map<String, INDArray> getGradientsFromFlattened(
      NeuralNetConfiguration conf, INDArray view) {
    return split(conf, view);
  }

  private static Map<String, INDArray> split(NeuralNetConfiguration conf, INDArray view) {
    FeedForwardLayer layer = (FeedForwardLayer) conf.getLayer();
    long table = layer.getNIn() * layer.getNOut();
    INDArray flat = view.reshape(view.length());
    Map<String, INDArray> parts = new LinkedHashMap<>();
    parts.put(
        WEIGHT_KEY,
        flat.get(NDArrayIndex.interval(0, table)).reshape('c', layer.getNIn(), layer.getNOut()));
    parts.put(
        BIAS_KEY,
        flat.get(NDArrayIndex.interval(table, table + layer.getNOut()))
            .reshape('c', 1, layer.getNOut()));
    return parts;
  }
}

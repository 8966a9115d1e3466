package wusum.classifier.network;

import static org.deeplearning4j.nn.params.DefaultParamInitializer.BIAS_KEY;
import static org.deeplearning4j.nn.params.DefaultParamInitializer.WEIGHT_KEY;

import java.nio.FloatBuffer;
import java.util.Objects;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.BaseLayer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.jspecify.annotations.Nullable;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The forward and backward pass of {@link EmbeddingBag}. Not thread-safe. */
final class EmbeddingBagLayer extends BaseLayer<EmbeddingBag> {
  private static final long serialVersionUID = 1L;

  EmbeddingBagLayer(NeuralNetConfiguration conf, DataType type) {
    super(conf, type);
  }

  @Override
  public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
    assertInputSet(false);
    int outputs = (int) layerConf().getNOut();
    Bags bags = new Bags(input);
    float[] table = new float[outputs];
    FloatBuffer weights = buffer(getParam(WEIGHT_KEY));
    FloatBuffer biases = buffer(getParam(BIAS_KEY));
    INDArray out =
        workspaces.createUninitialized(
            ArrayType.ACTIVATIONS, DataType.FLOAT, new long[] {bags.articles, outputs}, 'c');
    FloatBuffer sums = buffer(out);
    for (int article = 0; article < bags.articles; article++) {
      biases.get(0, table);
      bags.sum(article, weights, table);
      sums.put(article * outputs, table);
    }
    return out;
  }

  @Override
  public Pair<Gradient, @Nullable INDArray> backpropGradient(
      INDArray epsilon, LayerWorkspaceMgr workspaces) {
    assertInputSet(true);
    int outputs = (int) layerConf().getNOut();
    Bags bags = new Bags(input);
    INDArray weightGradient = Objects.requireNonNull(gradientViews.get(WEIGHT_KEY));
    INDArray biasGradient = Objects.requireNonNull(gradientViews.get(BIAS_KEY));
    weightGradient.assign(0);
    FloatBuffer gradient = buffer(weightGradient);
    FloatBuffer errors = buffer(epsilon.ordering() == 'c' ? epsilon : epsilon.dup('c'));
    float[] error = new float[outputs];
    for (int article = 0; article < bags.articles; article++) {
      errors.get(article * outputs, error);
      bags.spread(article, error, gradient);
    }
    epsilon.sum(biasGradient, 0);
    Gradient result = new DefaultGradient();
    result.gradientForVariable().put(WEIGHT_KEY, weightGradient);
    result.gradientForVariable().put(BIAS_KEY, biasGradient);
    return new Pair<>(result, null);
  }

  @Override
  public boolean isPretrainLayer() {
    return false;
  }

  @Override
  public void clearNoiseWeightParams() {
    // There is no weight noise here.
  }

  /** The values of an array in row order, from its first one on. */
  private static FloatBuffer buffer(INDArray array) {
    return array.data().asNioFloat().slice();
  }

  /** The rows and weights of each article of a batch. */
  private static final class Bags {
    private final int articles;
    private final int width;
    private final float[] values;

    private Bags(INDArray input) {
      articles = (int) input.size(0);
      width = (int) input.size(2);
      values = new float[articles * 2 * width];
      buffer(input.ordering() == 'c' ? input : input.dup('c')).get(values);
    }

    /** Adds an article's rows of a table to {@code sums}. */
    private void sum(int article, FloatBuffer table, float[] sums) {
      int ids = article * 2 * width;
      for (int i = ids; i < ids + width && values[i] >= 0; i++) {
        int row = ((int) values[i]) * sums.length;
        float weight = values[i + width];
        for (int k = 0; k < sums.length; k++) {
          sums[k] += weight * table.get(row + k);
        }
      }
    }

    /** Adds an article's error to its rows of a table. */
    private void spread(int article, float[] error, FloatBuffer table) {
      int ids = article * 2 * width;
      for (int i = ids; i < ids + width && values[i] >= 0; i++) {
        int row = ((int) values[i]) * error.length;
        float weight = values[i + width];
        for (int k = 0; k < error.length; k++) {
          table.put(row + k, table.get(row + k) + weight * error[k]);
        }
      }
    }
  }
}

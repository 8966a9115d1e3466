package wusum.classifier.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.List;
import org.deeplearning4j.nn.conf.layers.LossLayer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.factory.Nd4j;
import wusum.classifier.Example;
import wusum.classifier.network.NetworkSettings.Loss;
import wusum.features.Features;

/** Feature under test: what the weight of an example does to the gradient of each loss. */
final class BatchesTest {
  private static final Features ARTICLE = new Features(new int[] {0}, new float[] {1}, 1, 0);

  /** The slope of a loss for an article that has the first of two topics. */
  private static float[] slope(Loss loss, float[] weights) {
    NetworkSettings settings = new NetworkSettings(loss, 1, 1, 0.1, 0, 0, 0, 0, 1);
    DataSet batch =
        new Batches(settings, new float[] {1, 1})
            .of(List.of(Example.weighted(ARTICLE, BitSet.valueOf(new long[] {1}), weights)));
    LossLayer layer = NetworkTrainer.loss(loss);
    INDArray outputs = Nd4j.create(new float[] {0.2f, -0.3f}, new long[] {1, 2}, 'c');
    return layer
        .getLossFn()
        .computeGradient(
            batch.getLabels(), outputs, layer.getActivationFn(), batch.getLabelsMaskArray())
        .dup('c')
        .data()
        .asFloat();
  }

  @ParameterizedTest
  @EnumSource
  void of_weights_areThoseOfTheGradient(Loss loss) {
    float[] plain = slope(loss, new float[] {1, 1});
    float[] weighted = slope(loss, new float[] {0.25f, 3});
    assertThat(weighted[0]).isCloseTo(0.25f * plain[0], within(1e-5f));
    assertThat(weighted[1]).isCloseTo(3 * plain[1], within(1e-5f));
  }

  @ParameterizedTest
  @EnumSource
  void of_noWeight_leavesNoGradient(Loss loss) {
    float[] slope = slope(loss, new float[] {0, 0});
    assertThat(slope[0]).isCloseTo(0, within(0f));
    assertThat(slope[1]).isCloseTo(0, within(0f));
  }
}

package wusum.classifier.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

final class FocalLossTest {
  private static final FocalLoss LOSS = new FocalLoss();
  private static final float STEP = 1e-2f;

  private static INDArray row(float... values) {
    return Nd4j.create(values, new long[] {1, values.length}, 'c');
  }

  private static double score(float logOdds, float label, float weight) {
    return LOSS.computeScore(
        row(label), row(logOdds), new ActivationIdentity(), row(weight), false);
  }

  @Test
  void computeScore_evenOdds_isAQuarterOfCrossEntropy() {
    assertThat(score(0, 1, 1)).isCloseTo(Math.log(2) / 4, within(1e-6));
  }

  @Test
  void computeScore_rightDecision_weighsLittle() {
    assertThat(score(4, 1, 1)).isLessThan(1e-4);
    assertThat(score(-4, 0, 1)).isLessThan(1e-4);
  }

  @Test
  void computeGradient_bothLabels_isTheSlopeOfTheScore() {
    for (float label : new float[] {0, 1}) {
      for (float logOdds : new float[] {-3, -1, 0, 0.5f, 2}) {
        double slope =
            (score(logOdds + STEP, label, 2) - score(logOdds - STEP, label, 2)) / (2 * STEP);
        INDArray gradient =
            LOSS.computeGradient(row(label), row(logOdds), new ActivationIdentity(), row(2));
        assertThat(gradient.getDouble(0)).isCloseTo(slope, within(1e-3));
      }
    }
  }
}

package wusum.classifier.network;

import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.lossfunctions.ILossFunction;

/**
 * The focal loss of T.-Y. Lin et al., Focal Loss for Dense Object Detection (ICCV 2017): the
 * cross-entropy of a decision times (1 - p)², where p is the probability of its right side, so that
 * the many easy decisions weigh little. It reads log-odds, whatever activation stands before it;
 * labels are 0 or 1, and each has a weight.
 */
final class FocalLoss implements ILossFunction {
  private static final long serialVersionUID = 1L;
  private static final double FOCUS = 2;
  private static final double LEAST = 1e-7;

  @Override
  public double computeScore(
      INDArray labels, INDArray logOdds, IActivation activation, INDArray mask, boolean average) {
    double sum = computeScoreArray(labels, logOdds, activation, mask).sumNumber().doubleValue();
    return average ? sum / labels.size(0) : sum;
  }

  @Override
  public INDArray computeScoreArray(
      INDArray labels, INDArray logOdds, IActivation activation, INDArray mask) {
    return each(labels, logOdds, mask, false).sum(true, 1);
  }

  @Override
  public INDArray computeGradient(
      INDArray labels, INDArray logOdds, IActivation activation, INDArray mask) {
    return each(labels, logOdds, mask, true);
  }

  @Override
  public Pair<Double, INDArray> computeGradientAndScore(
      INDArray labels, INDArray logOdds, IActivation activation, INDArray mask, boolean average) {
    return new Pair<>(
        computeScore(labels, logOdds, activation, mask, average),
        computeGradient(labels, logOdds, activation, mask));
  }

  @Override
  public String name() {
    return "focal";
  }

  /** What a decision costs whose right side has a margin of so many log-odds. */
  private static double loss(double margin) {
    double p = probability(margin);
    return -Math.pow(1 - p, FOCUS) * Math.log(p);
  }

  /** The derivative of {@link #loss}. */
  private static double slope(double margin) {
    double p = probability(margin);
    return Math.pow(1 - p, FOCUS) * (FOCUS * p * Math.log(p) - (1 - p));
  }

  private static double probability(double margin) {
    return Math.max(LEAST, 1 / (1 + Math.exp(-margin)));
  }

  private static INDArray each(INDArray labels, INDArray logOdds, INDArray mask, boolean slopes) {
    float[] label = labels.dup('c').data().asFloat();
    float[] odds = logOdds.dup('c').data().asFloat();
    float[] weights = mask.dup('c').data().asFloat();
    float[] values = new float[label.length];
    for (int i = 0; i < values.length; i++) {
      int side = label[i] > 0.5 ? 1 : -1;
      double margin = side * odds[i];
      values[i] = weights[i] * (float) (slopes ? side * slope(margin) : loss(margin));
    }
    return Nd4j.create(values, labels.shape(), 'c');
  }
}

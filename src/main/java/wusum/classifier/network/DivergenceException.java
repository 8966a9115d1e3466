package wusum.classifier.network;

/** The weights of a network grew beyond all numbers while it was trained. */
public final class DivergenceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private DivergenceException(NetworkSettings settings) {
    super(
        "the weights grew beyond all numbers: lower network.learningRate (%s) or network.balance (%s)"
            .formatted(settings.learningRate(), settings.balance()));
  }

  /** Sees that a weight or a loss is still a number. */
  static void check(double number, NetworkSettings settings) {
    if (!Double.isFinite(number)) {
      throw new DivergenceException(settings);
    }
  }
}

package wusum.classifier.network;

/** The weights of a network grew beyond all numbers while it was trained. */
public final class DivergenceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DivergenceException(NetworkSettings settings) {
    super(
        "the weights grew beyond all numbers: lower network.learningRate (%s) or network.balance (%s)"
            .formatted(settings.learningRate(), settings.balance()));
  }
}

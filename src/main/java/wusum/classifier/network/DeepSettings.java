package wusum.classifier.network;

/**
 * The trained deep half of a wide-and-deep network, see {@link DeepTrainer}.
 *
 * @param kind what it is made of
 * @param outputs the width of its last hidden layer
 * @param words how many of an article's first words it reads, where it reads words
 * @param window how many neighbouring words a filter of a convolution sees
 * @param epochs passes over the examples
 * @param learningRate of what follows the table of terms
 */
public record DeepSettings(
    Kind kind, int outputs, int words, int window, int epochs, double learningRate) {
  /** What the deep half is made of. */
  public enum Kind {
    /** A small vector for each term, trained, summed and bent: a low-rank part beside the wide. */
    LOW_RANK,
    /** Filters over neighbouring words, the strongest answer of each (Kim, 2014). */
    CONVOLUTION
  }

  public DeepSettings {
    if (outputs < 1 || words < 1 || window < 1 || epochs < 1 || !(learningRate > 0)) {
      throw new IllegalArgumentException(
          "deep wants outputs, words, window, epochs and learningRate above 0");
    }
  }
}

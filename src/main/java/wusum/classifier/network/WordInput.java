package wusum.classifier.network;

import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import wusum.features.TermEmbeddings;

/**
 * The words of articles as the places they have in a space. A short article is read again from its
 * start until all have one length, so that no mask is needed: an average stays what it was, and so
 * does the strongest answer of a filter, but for the seam.
 */
final class WordInput {
  private final TermEmbeddings places;
  private final int length;
  private final int window;

  /**
   * @param places of terms; each is scaled to a mean square of 1
   * @param length words of an article
   * @param window how many neighbours are laid side by side, so that a convolution over words is a
   *     dense layer at each of them
   */
  WordInput(TermEmbeddings places, int length, int window) {
    this.places = places;
    this.length = length;
    this.window = window;
  }

  /** How many numbers a word has. */
  int width() {
    return places.width() * window;
  }

  /** {@code [articles, width, words]}. */
  INDArray of(List<int[]> articles) {
    int dimensions = places.width();
    float[] values = new float[articles.size() * width() * length];
    float[] place = new float[dimensions];
    for (int article = 0; article < articles.size(); article++) {
      int[] words = articles.get(article);
      int first = article * width() * length;
      for (int at = 0; words.length > 0 && at < length; at++) {
        read(words[at % words.length], place);
        // The word stands in the windows that begin up to window - 1 words before it.
        for (int slot = 0; slot < Math.min(window, at + 1); slot++) {
          int from = first + slot * dimensions * length + at - slot;
          for (int d = 0; d < dimensions; d++) {
            values[from + d * length] = place[d];
          }
        }
      }
    }
    return Nd4j.create(values, new long[] {articles.size(), width(), length}, 'c');
  }

  private void read(int term, float[] place) {
    places.forEach(term, (d, amount) -> place[d] = amount);
    double squares = 0;
    for (float value : place) {
      squares += value * value;
    }
    double scale = squares > 0 ? Math.sqrt(place.length / squares) : 0;
    for (int d = 0; d < place.length; d++) {
      place[d] *= (float) scale;
    }
  }
}

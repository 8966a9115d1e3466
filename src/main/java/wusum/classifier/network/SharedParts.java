package wusum.classifier.network;

import java.util.List;
import wusum.classifier.Example;
import wusum.features.Features;
import wusum.features.TermParts;

/**
 * The deep half of a wide-and-deep network (Cheng et al., 2016) whose embeddings are fixed: the
 * parts that an article's terms share with others are further terms of it. Since an article's
 * amount of a part is a sum over its terms, what is learnt for the further terms can be folded into
 * the weights of the others, and nothing is left of them when the network answers.
 */
final class SharedParts {
  private final List<TermParts> kinds;
  private final int terms;
  private final int width;

  /**
   * @param terms how many terms there are; the parts are numbered after them
   */
  SharedParts(List<TermParts> kinds, int terms) {
    this.kinds = List.copyOf(kinds);
    this.terms = terms;
    this.width = terms + kinds.stream().mapToInt(TermParts::width).sum();
  }

  int width() {
    return width;
  }

  List<Example> extend(List<Example> examples) {
    return examples.stream().map(example -> example.with(extend(example.features()))).toList();
  }

  Features extend(Features features) {
    float[] amounts = amounts(features);
    int there = 0;
    for (float amount : amounts) {
      there += amount != 0 ? 1 : 0;
    }
    int size = features.size();
    int[] ids = new int[size + there];
    float[] weights = new float[ids.length];
    for (int i = 0; i < size; i++) {
      ids[i] = features.term(i);
      weights[i] = features.weight(i);
    }
    for (int part = 0; part < amounts.length; part++) {
      if (amounts[part] != 0) {
        ids[size] = terms + part;
        weights[size++] = amounts[part];
      }
    }
    return new Features(ids, weights, features.known(), features.unknown());
  }

  /** How much an article has of each part, of all kinds. */
  private float[] amounts(Features features) {
    float[] amounts = new float[width - terms];
    int from = 0;
    for (TermParts kind : kinds) {
      System.arraycopy(kind.of(features), 0, amounts, from, kind.width());
      from += kind.width();
    }
    return amounts;
  }

  /** Names a term's parts of all kinds, numbered from 0. */
  private void forEach(int term, TermParts.Listener listener) {
    int from = 0;
    for (TermParts kind : kinds) {
      int before = from;
      kind.forEach(term, (part, amount) -> listener.part(before + part, amount));
      from += kind.width();
    }
  }

  /**
   * Folds the parts' weights into those of the terms.
   *
   * @param all the table of all terms and parts, row by row, and then the biases
   */
  float[] fold(float[] all, int topics) {
    int biases = width * topics;
    float[] folded = new float[terms * topics + topics];
    System.arraycopy(all, 0, folded, 0, terms * topics);
    System.arraycopy(all, biases, folded, terms * topics, topics);
    for (int term = 0; term < terms; term++) {
      int row = term * topics;
      forEach(
          term,
          (part, amount) -> {
            int partRow = (terms + part) * topics;
            for (int topic = 0; topic < topics; topic++) {
              folded[row + topic] += amount * all[partRow + topic];
            }
          });
    }
    return folded;
  }
}

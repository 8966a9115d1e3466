package wusum.features;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The letter sequences that words share, as in fastText (Bojanowski et al., 2017): a broken plural
 * or a spelling that was never labelled has most of them in common with a word that was. The ends
 * of a word count as letters. A sequence weighs ln(words / words that have it), and the sequences
 * of a word have length 1 together.
 */
public final class Subwords implements TermParts {
  private static final char EDGE = '_';

  /** A sequence that more than this share of the words have says nothing. */
  private static final double COMMONEST = 0.05;

  private final int[] words;
  private final int[][] parts;
  private final float[][] amounts;
  private final int width;
  private final float factor;

  private Subwords(int[] words, int[][] parts, float[][] amounts, int width, float factor) {
    this.words = words;
    this.parts = parts;
    this.amounts = amounts;
    this.width = width;
    this.factor = factor;
  }

  /** Takes the words of an index apart. */
  public static Subwords of(TermIndex index, SubwordSettings settings) {
    int[] words = WordOfTerm.in(index);
    Map<Integer, Set<String>> sequences = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (int id = 0; id < words.length; id++) {
      if (words[id] == id) {
        Set<String> own = sequences(index.term(id).text(), settings);
        sequences.put(id, own);
        own.forEach(sequence -> counts.merge(sequence, 1, Integer::sum));
      }
    }
    return number(words, sequences, kept(counts, sequences.size(), settings), counts);
  }

  private static Set<String> sequences(String word, SubwordSettings settings) {
    String edged = EDGE + word + EDGE;
    Set<String> sequences = new HashSet<>();
    for (int length = settings.shortest(); length <= settings.longest(); length++) {
      for (int from = 0; from + length <= edged.length(); from++) {
        sequences.add(edged.substring(from, from + length));
      }
    }
    return sequences;
  }

  /** The sequences that are worth a number, in the order of their letters so that runs agree. */
  private static List<String> kept(
      Map<String, Integer> counts, int words, SubwordSettings settings) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= settings.minWords())
        .filter(entry -> entry.getValue() <= Math.max(settings.minWords(), COMMONEST * words))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static Subwords number(
      int[] words,
      Map<Integer, Set<String>> sequences,
      List<String> kept,
      Map<String, Integer> counts) {
    Map<String, Integer> numbers = new HashMap<>();
    kept.forEach(sequence -> numbers.put(sequence, numbers.size()));
    int[][] parts = new int[words.length][];
    float[][] amounts = new float[words.length][];
    sequences.forEach(
        (id, own) -> {
          int[] mine =
              own.stream().filter(numbers::containsKey).mapToInt(numbers::get).sorted().toArray();
          parts[id] = mine;
          amounts[id] = new float[mine.length];
          for (int i = 0; i < mine.length; i++) {
            int having = counts.getOrDefault(kept.get(mine[i]), 1);
            amounts[id][i] = (float) Math.log((double) sequences.size() / having);
          }
          normalize(amounts[id]);
        });
    return new Subwords(words, parts, amounts, kept.size(), 1);
  }

  private static void normalize(float[] vector) {
    double squares = 0;
    for (float value : vector) {
      squares += value * value;
    }
    for (int i = 0; squares > 0 && i < vector.length; i++) {
      vector[i] /= (float) Math.sqrt(squares);
    }
  }

  @Override
  public int width() {
    return width;
  }

  @Override
  public void forEach(int term, Listener listener) {
    int word = words[term];
    if (word == TermIndex.UNKNOWN) {
      return;
    }
    for (int i = 0; i < parts[word].length; i++) {
      listener.part(parts[word][i], factor * amounts[word][i]);
    }
  }

  @Override
  public Subwords times(double by) {
    return new Subwords(words, parts, amounts, width, (float) (factor * by));
  }
}

package wusum.features;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The terms a model knows, each with an id (its position) and looked up by a 64-bit hash: open
 * addressing with linear probing. Immutable.
 */
public final class TermIndex {
  /** The id of a term that is not known. */
  public static final int UNKNOWN = -1;

  private final int documents;
  private final int[] articles;
  private final TermKind[] kinds;
  private final byte[][] texts;

  /**
   * Pairs of a hash and an id plus 1, 0 for none: side by side, so that a look-up reads one line.
   */
  private final long[] slots;

  private final int mask;

  /**
   * @param documents how many articles the terms were counted in
   */
  public TermIndex(int documents, List<Term> terms) {
    this.documents = documents;
    this.articles = terms.stream().mapToInt(Term::articles).toArray();
    this.kinds = terms.stream().map(Term::kind).toArray(TermKind[]::new);
    this.texts = terms.stream().map(term -> utf8(term.text())).toArray(byte[][]::new);
    int capacity = Integer.highestOneBit(Math.max(1, terms.size())) * 4;
    this.mask = capacity - 1;
    this.slots = new long[2 * capacity];
    for (int id = 0; id < terms.size(); id++) {
      put(terms.get(id), id);
    }
  }

  /** This index with further terms, whose ids follow. */
  public TermIndex plus(List<Term> more) {
    List<Term> all = new ArrayList<>();
    for (int id = 0; id < size(); id++) {
      all.add(term(id));
    }
    all.addAll(more);
    return new TermIndex(documents, all);
  }

  private void put(Term term, int id) {
    long hash = term.hash();
    int slot = (int) hash & mask;
    while (slots[2 * slot + 1] != 0) {
      if (slots[2 * slot] == hash) {
        throw new IllegalArgumentException("the term '" + term.text() + "' stands there twice");
      }
      slot = (slot + 1) & mask;
    }
    slots[2 * slot] = hash;
    slots[2 * slot + 1] = id + 1L;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The id of the term with a hash, or {@link #UNKNOWN}. */
  public int idOf(long hash) {
    int slot = (int) hash & mask;
    while (slots[2 * slot + 1] != 0) {
      if (slots[2 * slot] == hash) {
        return (int) slots[2 * slot + 1] - 1;
      }
      slot = (slot + 1) & mask;
    }
    return UNKNOWN;
  }

  public int size() {
    return articles.length;
  }

  /** How many articles the terms were counted in. */
  public int documents() {
    return documents;
  }

  /** In how many articles a term occurs. */
  public int articles(int id) {
    return articles[id];
  }

  /** Whether a term became known after the model was trained. */
  boolean added(int id) {
    return kinds[id].added();
  }

  public Term term(int id) {
    return new Term(kinds[id], new String(texts[id], StandardCharsets.UTF_8), articles[id]);
  }

  /** The inverse document frequency of a term, smoothed: ln((1 + N) / (1 + n)) + 1. */
  float inverseFrequency(int id) {
    return (float) (Math.log((1.0 + documents) / (1.0 + articles[id])) + 1);
  }

  /** The index as lines of text: the number of articles, then a line for each term. */
  public Stream<String> lines() {
    return Stream.concat(
        Stream.of(Integer.toString(documents)),
        IntStream.range(0, size()).mapToObj(id -> term(id).toLine()));
  }

  /** Reads what {@link #lines} wrote. */
  public static TermIndex ofLines(Stream<String> lines) {
    List<Term> terms = new ArrayList<>();
    int[] documents = {-1};
    lines.forEach(
        line -> {
          if (documents[0] < 0) {
            documents[0] = Integer.parseInt(line);
          } else {
            terms.add(Term.ofLine(line));
          }
        });
    return new TermIndex(documents[0], terms);
  }
}

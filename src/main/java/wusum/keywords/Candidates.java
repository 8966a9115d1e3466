package wusum.keywords;

import java.util.Arrays;

/**
 * The runs of one to four words of an article that may be keywords, each with where it stands and
 * how often. Runs of the same words, particles and articles aside, are one candidate. Used again
 * for the next article. Mutable; of one thread.
 */
final class Candidates {
  static final int LONGEST = 4;

  private final HashTable index = new HashTable();
  private int size;
  private int[] firsts = new int[0];
  private int[] lasts = new int[0];
  private int[] shown = new int[0];
  private int[] counts = new int[0];
  private int[] inTitle = new int[0];
  private int[] afterContent = new int[0];
  private int[] beforeContent = new int[0];
  private int[] insideLonger = new int[0];
  private byte[] lengths = new byte[0];

  /** Collects the candidates of an article. */
  void collect(Words words) {
    index.clear();
    size = 0;
    for (int i = 0; i < words.size(); i++) {
      if (words.is(i, Words.EDGE)) {
        collectFrom(words, i);
      }
    }
    for (int candidate = 0; candidate < size; candidate++) {
      if (lengths[candidate] > 1) {
        noteParts(words, candidate);
      }
    }
  }

  int size() {
    return size;
  }

  /** The number of words. */
  int length(int candidate) {
    return lengths[candidate];
  }

  /** The first word of the first occurrence. */
  int first(int candidate) {
    return firsts[candidate];
  }

  /** The first word of the last occurrence. */
  int last(int candidate) {
    return lasts[candidate];
  }

  /** The first word of the occurrence that shows the candidate best. */
  int shown(int candidate) {
    return shown[candidate];
  }

  int count(int candidate) {
    return counts[candidate];
  }

  int countInTitle(int candidate) {
    return inTitle[candidate];
  }

  /** How many occurrences follow a noun or name directly. */
  int afterContent(int candidate) {
    return afterContent[candidate];
  }

  /** How many occurrences are followed by a noun or name directly. */
  int beforeContent(int candidate) {
    return beforeContent[candidate];
  }

  /** The count of the most frequent longer candidate that begins or ends with this one. */
  int insideLonger(int candidate) {
    return insideLonger[candidate];
  }

  private void collectFrom(Words words, int first) {
    long run = words.key(first);
    add(words, run, first, 1);
    for (int length = 2; length <= LONGEST; length++) {
      int last = first + length - 1;
      if (!words.is(last - 1, Words.ADJOINS) || words.is(last, Words.BREAK)) {
        return;
      }
      run = Letters.join(run, words.key(last));
      if (words.is(last, Words.EDGE)) {
        add(words, run, first, length);
      }
    }
  }

  private void add(Words words, long run, int first, int length) {
    int candidate = index.get(run);
    if (candidate == HashTable.ABSENT) {
      candidate = open(run, first, length);
    } else if (words.cut(first) == 0 && words.cut(shown[candidate]) > 0) {
      shown[candidate] = first;
    }
    counts[candidate]++;
    lasts[candidate] = first;
    inTitle[candidate] += words.inTitle(first) ? 1 : 0;
    boolean follows =
        first > 0
            && words.cut(first) == 0
            && words.is(first - 1, Words.ADJOINS)
            && words.is(first - 1, Words.EDGE);
    int last = first + length - 1;
    boolean followed =
        words.is(last, Words.ADJOINS) && words.is(last + 1, Words.EDGE) && words.cut(last + 1) == 0;
    afterContent[candidate] += follows ? 1 : 0;
    beforeContent[candidate] += followed ? 1 : 0;
  }

  private int open(long run, int first, int length) {
    int candidate = size++;
    if (candidate == firsts.length) {
      grow(Math.max(512, 2 * candidate));
    }
    index.put(run, candidate);
    firsts[candidate] = first;
    shown[candidate] = first;
    lengths[candidate] = (byte) length;
    counts[candidate] = 0;
    inTitle[candidate] = 0;
    afterContent[candidate] = 0;
    beforeContent[candidate] = 0;
    insideLonger[candidate] = 0;
    return candidate;
  }

  private void noteParts(Words words, int candidate) {
    int first = firsts[candidate];
    int length = lengths[candidate];
    for (int from = 0; from < length; from++) {
      long run = words.key(first + from);
      notePart(run, candidate);
      for (int to = from + 1; to < length - (from == 0 ? 1 : 0); to++) {
        run = Letters.join(run, words.key(first + to));
        notePart(run, candidate);
      }
    }
  }

  private void notePart(long run, int longer) {
    int part = index.get(run);
    if (part != HashTable.ABSENT) {
      insideLonger[part] = Math.max(insideLonger[part], counts[longer]);
    }
  }

  private void grow(int capacity) {
    firsts = Arrays.copyOf(firsts, capacity);
    lasts = Arrays.copyOf(lasts, capacity);
    shown = Arrays.copyOf(shown, capacity);
    counts = Arrays.copyOf(counts, capacity);
    inTitle = Arrays.copyOf(inTitle, capacity);
    afterContent = Arrays.copyOf(afterContent, capacity);
    beforeContent = Arrays.copyOf(beforeContent, capacity);
    insideLonger = Arrays.copyOf(insideLonger, capacity);
    lengths = Arrays.copyOf(lengths, capacity);
  }
}

package wusum.keywords;

import java.util.Arrays;

/**
 * The runs of one to four words of an article that may be keywords, each with where it stands and
 * how often. Runs of the same words are one candidate: articles aside, and particles before the
 * first word aside.
 */
final class Candidates {
  static final int LONGEST = 4;

  private static final int RUNS_A_WORD = 2;

  private final HashTable index;
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
  Candidates(Words words) {
    index = new HashTable(RUNS_A_WORD * words.size());
    grow(RUNS_A_WORD * words.size());
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
      if (!words.is(last - 1, Words.ADJOINS) || !continuesRun(words, last)) {
        return;
      }
      run = Letters.join(run, inner(words, last));
      if (words.is(last, Words.EDGE)) {
        add(words, run, first, length);
      }
    }
  }

  /** A word that joins another thing of a list to the run is in no keyword with what is before. */
  private static boolean continuesRun(Words words, int word) {
    return !words.is(word, Words.BREAK)
        && (!words.is(word, Words.CONJUNCTION) || words.is(word, Words.ARTICLE));
  }

  /** Whether a run is a name from which the first or the last word is missing. */
  private static boolean isCutName(Words words, int first, int last) {
    return words.hasClass(last, WordClass.NAME_OPENING)
        || (words.is(last, Words.ADJOINS) && words.hasClass(last + 1, WordClass.NAME_LINK))
        || (first > 0
            && words.is(first - 1, Words.ADJOINS)
            && words.hasClass(first - 1, WordClass.NAME_OPENING));
  }

  private void add(Words words, long run, int first, int length) {
    if (isCutName(words, first, first + length - 1)) {
      return;
    }
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
      grow(2 * candidate);
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
        run = Letters.join(run, inner(words, first + to));
        notePart(run, candidate);
      }
    }
  }

  /** What a word that is not the first adds to a run: a particle within a run is part of it. */
  private static long inner(Words words, int word) {
    int particles = words.particles(word);
    return particles == 0 ? words.key(word) : Letters.join(words.key(word), particles);
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

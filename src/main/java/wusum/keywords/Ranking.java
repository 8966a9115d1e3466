package wusum.keywords;

/**
 * Candidates in the order of falling log-odds, the earlier of two equal ones first: a binary heap,
 * built in linear time (Floyd 1964). Mutable; of one thread.
 */
final class Ranking {
  private final long[] heap;
  private int size;

  Ranking(float[] logOdds) {
    size = logOdds.length;
    heap = new long[size];
    for (int candidate = 0; candidate < size; candidate++) {
      heap[candidate] = entry(logOdds[candidate], candidate);
    }
    for (int i = size / 2 - 1; i >= 0; i--) {
      sink(i);
    }
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** The best candidate that was not given yet. */
  int next() {
    long best = heap[0];
    heap[0] = heap[--size];
    sink(0);
    return (int) best;
  }

  /** A number that is smaller for higher log-odds, with the candidate in its low half. */
  private static long entry(float logOdds, int candidate) {
    int bits = Float.floatToIntBits(-logOdds);
    int sortable = bits ^ ((bits >> 31) & Integer.MAX_VALUE);
    return ((long) sortable << 32) | candidate;
  }

  private void sink(int from) {
    long entry = heap[from];
    int at = from;
    for (int child = 2 * at + 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && heap[child + 1] < heap[child]) {
        child++;
      }
      if (heap[child] >= entry) {
        break;
      }
      heap[at] = heap[child];
      at = child;
    }
    heap[at] = entry;
  }
}

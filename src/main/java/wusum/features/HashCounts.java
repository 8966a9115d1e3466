package wusum.features;

import java.util.ArrayList;
import java.util.List;

/** Counts 64-bit hashes without boxing them: a corpus holds millions of different pairs. */
final class HashCounts {
  private static final int SMALLEST = 1 << 12;

  private int size;
  private long[] hashes = new long[SMALLEST];
  private int[] counts = new int[SMALLEST];

  void add(long hash) {
    int slot = slot(hash);
    if (counts[slot]++ == 0) {
      hashes[slot] = hash;
      size++;
      if (size * 2 > counts.length) {
        grow();
      }
    }
  }

  /** How often a hash was counted. */
  int of(long hash) {
    return counts[slot(hash)];
  }

  /** Each hash counted at least so often, as a pair of hash and count. */
  List<long[]> atLeast(int count) {
    List<long[]> entries = new ArrayList<>();
    for (int slot = 0; slot < counts.length; slot++) {
      if (counts[slot] >= count) {
        entries.add(new long[] {hashes[slot], counts[slot]});
      }
    }
    return entries;
  }

  private int slot(long hash) {
    int mask = counts.length - 1;
    int slot = (int) hash & mask;
    while (counts[slot] != 0 && hashes[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldCounts = counts;
    hashes = new long[oldHashes.length * 2];
    counts = new int[oldCounts.length * 2];
    for (int i = 0; i < oldCounts.length; i++) {
      if (oldCounts[i] != 0) {
        int slot = slot(oldHashes[i]);
        hashes[slot] = oldHashes[i];
        counts[slot] = oldCounts[i];
      }
    }
  }
}

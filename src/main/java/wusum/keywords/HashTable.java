package wusum.keywords;

/**
 * A map from 64-bit hashes to ints by open addressing. Two words of the same hash are taken for
 * one. Mutable; of one thread while it is written to.
 */
final class HashTable {
  static final int ABSENT = -1;

  private static final int LEAST_CAPACITY = 1 << 4;

  private long[] keys;
  private int[] values;
  private int size;

  /** An empty map that grows beyond so many entries only where it has to. */
  HashTable(int expected) {
    int capacity = Integer.highestOneBit(Math.max(LEAST_CAPACITY, 2 * expected)) << 1;
    this.keys = new long[capacity];
    this.values = new int[capacity];
  }

  /** What a hash is mapped to, {@link #ABSENT} where it is not. */
  int get(long hash) {
    int slot = slot(hash);
    return keys[slot] == 0 ? ABSENT : values[slot];
  }

  /** Maps a hash to a value that is not negative. */
  void put(long hash, int value) {
    int slot = slot(hash);
    if (keys[slot] == 0) {
      keys[slot] = stored(hash);
      size++;
    }
    values[slot] = value;
    if (2 * size > keys.length) {
      grow();
    }
  }

  /** Adds to the value of a hash; an absent one begins at 0. */
  void add(long hash, int amount) {
    put(hash, Math.max(0, get(hash)) + amount);
  }

  private int slot(long hash) {
    long key = stored(hash);
    int mask = keys.length - 1;
    int slot = (int) (key ^ (key >>> 32)) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** 0 marks a free slot. */
  private static long stored(long hash) {
    return hash == 0 ? 1 : hash;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[2 * oldKeys.length];
    values = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }
}

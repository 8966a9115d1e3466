package wusum.features;

import java.util.Arrays;

/** How often each known term occurs in one text, in the order of first occurrence. */
final class TermCounts {
  private static final int SMALLEST = 16;

  private int size;
  private int[] terms;
  private int[] counts;
  private int[] slots;

  /**
   * @param expected how many different terms there may be; more are taken as well
   */
  TermCounts(int expected) {
    int capacity = Integer.highestOneBit(Math.max(SMALLEST, expected - 1)) * 2;
    terms = new int[capacity];
    counts = new int[capacity];
    slots = new int[capacity * 4];
  }

  void add(int term) {
    int mask = slots.length - 1;
    int slot = ((term * 0x9e3779b9) >>> 7) & mask;
    while (slots[slot] != 0) {
      int position = slots[slot] - 1;
      if (terms[position] == term) {
        counts[position]++;
        return;
      }
      slot = (slot + 1) & mask;
    }
    append(term, slot);
  }

  private void append(int term, int slot) {
    terms[size] = term;
    counts[size] = 1;
    slots[slot] = ++size;
    if (size == terms.length) {
      grow();
    }
  }

  private void grow() {
    terms = Arrays.copyOf(terms, size * 2);
    counts = Arrays.copyOf(counts, size * 2);
    slots = new int[terms.length * 4];
    int mask = slots.length - 1;
    for (int position = 0; position < size; position++) {
      int slot = ((terms[position] * 0x9e3779b9) >>> 7) & mask;
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = position + 1;
    }
  }

  int size() {
    return size;
  }

  int term(int position) {
    return terms[position];
  }

  int count(int position) {
    return counts[position];
  }
}

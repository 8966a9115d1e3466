package wusum.keywords;

import java.util.Arrays;

/**
 * Chooses the best candidates, best first, so that no two say the same: none that is part of a
 * chosen one and mostly stands inside it, none of the same stems. Mutable; of one thread.
 */
final class Selection {
  private static final float LEAST_LOG_ODDS = -3.2f;
  private static final double MOSTLY_INSIDE = 0.5;
  private static final int CONSIDERED = 60;

  private final Words words;
  private final Candidates candidates;
  private final float[] logOdds;
  private final int[] chosen;
  private int size;

  Selection(Words words, Candidates candidates, float[] logOdds, int limit) {
    this.words = words;
    this.candidates = candidates;
    this.logOdds = logOdds;
    this.chosen = new int[limit];
  }

  /** The chosen candidates, best first. */
  int[] choose() {
    for (int candidate : best()) {
      if (size == chosen.length || logOdds[candidate] < LEAST_LOG_ODDS) {
        break;
      }
      if (isNew(candidate)) {
        chosen[size++] = candidate;
      }
    }
    return Arrays.copyOf(chosen, size);
  }

  /** The candidates of the highest log-odds, in falling order; the earlier of two equal ones. */
  private int[] best() {
    long[] order = new long[Math.min(CONSIDERED, candidates.size())];
    int filled = 0;
    for (int candidate = 0; candidate < candidates.size(); candidate++) {
      long entry = entry(candidate);
      if (filled == order.length && (filled == 0 || entry >= order[filled - 1])) {
        continue;
      }
      int at = filled < order.length ? filled++ : filled - 1;
      while (at > 0 && order[at - 1] > entry) {
        order[at] = order[at - 1];
        at--;
      }
      order[at] = entry;
    }
    int[] best = new int[filled];
    for (int i = 0; i < filled; i++) {
      best[i] = (int) order[i];
    }
    return best;
  }

  /** A number that is smaller for higher log-odds, with the candidate in its low half. */
  private long entry(int candidate) {
    int bits = Float.floatToIntBits(-logOdds[candidate]);
    int sortable = bits ^ ((bits >> 31) & Integer.MAX_VALUE);
    return ((long) sortable << 32) | candidate;
  }

  private boolean isNew(int candidate) {
    for (int i = 0; i < size; i++) {
      int other = chosen[i];
      int shared = shared(candidate, other);
      int length = candidates.length(candidate);
      int otherLength = candidates.length(other);
      if (shared == length && shared == otherLength) {
        return false;
      }
      if (shared == length && isMostlyInside(candidate, other)) {
        return false;
      }
      if (shared == otherLength && isMostlyInside(other, candidate)) {
        return false;
      }
      if (shared >= 2 && 2 * shared >= Math.min(length, otherLength) + 1) {
        return false;
      }
    }
    return true;
  }

  private boolean isMostlyInside(int part, int whole) {
    if (isPerson(whole)) {
      return true;
    }
    return candidates.count(whole) >= MOSTLY_INSIDE * candidates.count(part);
  }

  private boolean isPerson(int candidate) {
    return candidates.length(candidate) > 1
        && words.hasClass(candidates.first(candidate), WordClass.GIVEN_NAME);
  }

  /** How many words of one candidate have the stem or the letters of a word of the other. */
  private int shared(int one, int other) {
    int shared = 0;
    for (int i = 0; i < candidates.length(one); i++) {
      int word = candidates.first(one) + i;
      for (int j = 0; j < candidates.length(other); j++) {
        int otherWord = candidates.first(other) + j;
        if (words.stem(word) == words.stem(otherWord) || words.key(word) == words.key(otherWord)) {
          shared++;
          break;
        }
      }
    }
    return shared;
  }
}

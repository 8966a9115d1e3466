package wusum.keywords;

import java.util.Arrays;

/**
 * Chooses the best candidates, best first, so that no two say the same: none that is part of a
 * chosen one and mostly stands inside it, none of the same stems. Mutable; of one thread.
 */
final class Selection {
  private static final float LEAST_LOG_ODDS = -2.9f;

  /** The log-odds of a candidate that is not chosen in any case. */
  static final float NEVER = Float.NEGATIVE_INFINITY;

  private static final int LEAST_COUNT = 5;
  private static final double MOSTLY_INSIDE = 0.5;

  private final Words words;
  private final Candidates candidates;
  private final float[] logOdds;
  private final int[] chosen;
  private int size;

  Selection(Words words, Candidates candidates, float[] logOdds, int limit) {
    this.words = words;
    this.candidates = candidates;
    this.logOdds = logOdds;
    this.chosen = new int[Math.min(limit, candidates.size())];
  }

  /** The chosen candidates, best first. */
  int[] choose() {
    Ranking ranking = new Ranking(logOdds);
    while (size < chosen.length && !ranking.isEmpty()) {
      int candidate = ranking.next();
      if (!isLikelyEnough(logOdds[candidate])) {
        break;
      }
      if (isNew(candidate)) {
        int fullName = fullName(candidate);
        chosen[size++] = fullName;
      }
    }
    return Arrays.copyOf(chosen, size);
  }

  private boolean isLikelyEnough(float candidateLogOdds) {
    return candidateLogOdds >= LEAST_LOG_ODDS || (size < LEAST_COUNT && candidateLogOdds != NEVER);
  }

  /**
   * The likeliest full name of the person whom a candidate names by the last name alone, which then
   * counts for as much; the candidate itself where there is none.
   */
  private int fullName(int candidate) {
    int word = candidates.first(candidate);
    if (candidates.length(candidate) > 1 || words.hasClass(word, WordClass.PLACE)) {
      return candidate;
    }
    int full = candidate;
    float best = LEAST_LOG_ODDS;
    for (int other = 0; other < candidates.size(); other++) {
      if (logOdds[other] > best && isFullName(other, words.key(word)) && isNew(other)) {
        full = other;
        best = logOdds[other];
      }
    }
    logOdds[full] = Math.max(logOdds[full], logOdds[candidate]);
    return full;
  }

  /** Whether a candidate is a first name and a given last name, with at most a link between. */
  private boolean isFullName(int candidate, long lastName) {
    int length = candidates.length(candidate);
    int last = candidates.first(candidate) + length - 1;
    return isPerson(candidate)
        && words.key(last) == lastName
        && words.particles(last) == 0
        && (length == 2 || (length == 3 && isLinked(last - 2)));
  }

  /** Whether two words before a third are bound to it as the beginning of a name. */
  private boolean isLinked(int word) {
    return words.hasClass(word, WordClass.NAME_OPENING)
        || words.hasClass(word + 1, WordClass.NAME_LINK);
  }

  private boolean isNew(int candidate) {
    for (int i = 0; i < size; i++) {
      if (saysTheSame(candidate, chosen[i])) {
        return false;
      }
    }
    return true;
  }

  private boolean saysTheSame(int one, int other) {
    int length = candidates.length(one);
    int otherLength = candidates.length(other);
    int shared = shared(one, other);
    if (shared == length && shared == otherLength) {
      return true;
    }
    return (shared == length && isMostlyInside(one, other))
        || (shared == otherLength && isMostlyInside(other, one))
        || (shared >= 2 && 2 * shared >= Math.min(length, otherLength) + 1);
  }

  private boolean isMostlyInside(int part, int whole) {
    return isPerson(whole) || candidates.count(whole) >= MOSTLY_INSIDE * candidates.count(part);
  }

  private boolean isPerson(int candidate) {
    return candidates.length(candidate) > 1
        && words.hasClass(candidates.first(candidate), WordClass.GIVEN_NAME);
  }

  /** How many words of one candidate have the stem or the letters of a word of the other. */
  private int shared(int one, int other) {
    int shared = 0;
    for (int i = 0; i < candidates.length(one); i++) {
      if (isIn(candidates.first(one) + i, other)) {
        shared++;
      }
    }
    return shared;
  }

  private boolean isIn(int word, int candidate) {
    int first = candidates.first(candidate);
    for (int i = first; i < first + candidates.length(candidate); i++) {
      if (words.stem(word) == words.stem(i) || words.key(word) == words.key(i)) {
        return true;
      }
    }
    return false;
  }
}

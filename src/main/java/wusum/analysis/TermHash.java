package wusum.analysis;

/**
 * A 64-bit hash of terms: FNV-1a over UTF-16 units with the finaliser of SplitMix64, and a mix of
 * two hashes for a pair of words.
 */
public final class TermHash {
  private static final long OFFSET_BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private TermHash() {}

  public static long of(CharSequence term) {
    long hash = OFFSET_BASIS;
    for (int i = 0; i < term.length(); i++) {
      hash = (hash ^ term.charAt(i)) * PRIME;
    }
    return finish(hash);
  }

  static long of(char[] chars, int from, int length) {
    long hash = OFFSET_BASIS;
    for (int i = from; i < from + length; i++) {
      hash = (hash ^ chars[i]) * PRIME;
    }
    return finish(hash);
  }

  /** The hash of two terms in order; not that of any text. */
  public static long pair(long first, long second) {
    return finish(first * 0x9e3779b97f4a7c15L + Long.rotateLeft(second, 32));
  }

  /** A term told apart by the field it stands in, such as the headline. */
  public static long in(int field, long term) {
    return finish(term ^ (field * 0xbf58476d1ce4e5b9L));
  }

  private static long finish(long hash) {
    long h = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    h = (h ^ (h >>> 27)) * 0x94d049bb133111ebL;
    return h ^ (h >>> 31);
  }
}

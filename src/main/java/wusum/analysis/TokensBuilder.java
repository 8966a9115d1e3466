package wusum.analysis;

import java.util.Arrays;

/** Collects the tokens of one text; used again for the next one. Mutable; of one thread. */
final class TokensBuilder {
  private int size;
  private int[] starts = new int[512];
  private int[] ends = new int[512];
  private byte[] flags = new byte[512];
  private long[] stemHashes = new long[512];
  private int[] formStarts = new int[513];
  private int[] stemStarts = new int[512];
  private char[] chars = new char[8192];
  private int used;

  void add(int start, int end, int flag, FormAttribute form, char[] stem, int stemLength) {
    grow(form.length() + stemLength);
    starts[size] = start;
    ends[size] = end;
    flags[size] = (byte) flag;
    stemHashes[size] = TermHash.of(stem, 0, stemLength);
    formStarts[size] = used;
    append(form.chars(), form.length());
    stemStarts[size] = used;
    append(stem, stemLength);
    size++;
  }

  /** The tokens added since the last call. */
  Tokens build(String text) {
    formStarts[size] = used;
    Tokens tokens =
        new Tokens(
            text,
            size,
            Arrays.copyOf(starts, size),
            Arrays.copyOf(ends, size),
            Arrays.copyOf(flags, size),
            Arrays.copyOf(stemHashes, size),
            Arrays.copyOf(chars, used),
            Arrays.copyOf(formStarts, size + 1),
            Arrays.copyOf(stemStarts, size));
    clear();
    return tokens;
  }

  void clear() {
    size = 0;
    used = 0;
  }

  private void append(char[] source, int length) {
    System.arraycopy(source, 0, chars, used, length);
    used += length;
  }

  private void grow(int more) {
    if (size == starts.length) {
      int larger = 2 * size;
      starts = Arrays.copyOf(starts, larger);
      ends = Arrays.copyOf(ends, larger);
      flags = Arrays.copyOf(flags, larger);
      stemHashes = Arrays.copyOf(stemHashes, larger);
      formStarts = Arrays.copyOf(formStarts, larger + 1);
      stemStarts = Arrays.copyOf(stemStarts, larger);
    }
    if (used + more > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(used + more, 2 * chars.length));
    }
  }
}

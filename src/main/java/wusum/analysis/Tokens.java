package wusum.analysis;

import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The words of a text in order. Each knows its normalised form, its light stem, whether it is a
 * stop word, and where it stood in the original text (UTF-16 offsets). Immutable.
 *
 * <p>Forms and stems live in shared arrays, and stems carry a 64-bit hash, so that an article can
 * be turned into features without making a string for each of its words.
 */
public final class Tokens {
  /** What a token is, besides a word; several may hold. */
  static final byte STOP = 1;

  private static final int SHORTEST_WITH_ARTICLE = 4;

  static final byte NUMBER = 2;
  static final byte ARABIC = 4;

  private final String text;
  private final int size;
  private final int[] starts;
  private final int[] ends;
  private final byte[] flags;
  private final long[] stemHashes;
  private final char[] chars;
  private final int[] formStarts;
  private final int[] stemStarts;

  Tokens(
      String text,
      int size,
      int[] starts,
      int[] ends,
      byte[] flags,
      long[] stemHashes,
      char[] chars,
      int[] formStarts,
      int[] stemStarts) {
    this.text = text;
    this.size = size;
    this.starts = starts;
    this.ends = ends;
    this.flags = flags;
    this.stemHashes = stemHashes;
    this.chars = chars;
    this.formStarts = formStarts;
    this.stemStarts = stemStarts;
  }

  /** The text these tokens were read from, untouched. */
  public String text() {
    return text;
  }

  public int size() {
    return size;
  }

  /** Where a token begins in the original text. */
  public int start(int token) {
    return starts[token];
  }

  /** Where a token ends in the original text, exclusive. */
  public int end(int token) {
    return ends[token];
  }

  /** A token as the original text spells it. */
  public String original(int token) {
    return text.substring(starts[token], ends[token]);
  }

  /** A token with its letters folded but nothing cut off. */
  public String form(int token) {
    return new String(chars, formStarts[token], stemStarts[token] - formStarts[token]);
  }

  /** A token with clitics and endings cut off; what the features are made of. */
  public String stem(int token) {
    return new String(chars, stemStarts[token], formStarts[token + 1] - stemStarts[token]);
  }

  /** Puts a token's stem in the place of a term. */
  void copyStem(int token, CharTermAttribute term) {
    term.copyBuffer(chars, stemStarts[token], formStarts[token + 1] - stemStarts[token]);
  }

  /** {@link TermHash} of the stem. */
  public long stemHash(int token) {
    return stemHashes[token];
  }

  /** {@link TermHash} of the form. */
  long formHash(int token) {
    return TermHash.of(chars, formStarts[token], stemStarts[token] - formStarts[token]);
  }

  /** Whether a token's form begins with the article, perhaps after a particle. */
  boolean hasArticle(int token) {
    int from = formStarts[token];
    int length = stemStarts[token] - from;
    return length > SHORTEST_WITH_ARTICLE
        && (isArticle(from) || (length > SHORTEST_WITH_ARTICLE + 1 && isArticle(from + 1)));
  }

  private boolean isArticle(int at) {
    return chars[at] == ArabicLetters.ALEF && chars[at + 1] == ArabicLetters.LAM;
  }

  public boolean stop(int token) {
    return (flags[token] & STOP) != 0;
  }

  /** Whether a token is made of digits. */
  public boolean number(int token) {
    return (flags[token] & NUMBER) != 0;
  }

  /** Whether a token is written in Arabic letters. */
  public boolean arabic(int token) {
    return (flags[token] & ARABIC) != 0;
  }

  /** Whether only blanks stand between a token and the next one: no punctuation, no line end. */
  public boolean adjoinsNext(int token) {
    if (token + 1 >= size) {
      return false;
    }
    for (int i = ends[token]; i < starts[token + 1]; i++) {
      char c = text.charAt(i);
      if (c != ' ' && c != '\u00a0' && c != '_' && c != '\t') {
        return false;
      }
    }
    return true;
  }
}

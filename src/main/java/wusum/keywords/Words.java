package wusum.keywords;

import wusum.analysis.AnalyzedArticle;
import wusum.analysis.Tokens;

/**
 * The words of an article, headline first, as candidates see them; {@link WordReader} fills them
 * in. Mutable; of one thread.
 */
final class Words {
  /** How many words of an article are read; what follows is too late to name its subject. */
  static final int MOST = 1 << 14;

  /** The word has the article. */
  static final int ARTICLE = 1;

  /** Conjunction before the word. */
  static final int CONJUNCTION = 1 << 1;

  /** Preposition before the word. */
  static final int PREPOSITION = 1 << 2;

  /** The article is fused with a lam, so that its alef is not written. */
  static final int LAM_ARTICLE = 1 << 3;

  /** The word ends in a pronoun. */
  static final int PRONOUN = 1 << 4;

  /** The word ends in a bare alef. */
  static final int ALEF_END = 1 << 5;

  /** The word ends as adjectives of relation do. */
  static final int RELATION = 1 << 6;

  /** The word may begin or end a keyword. */
  static final int EDGE = 1 << 7;

  /** No keyword runs over the word. */
  static final int BREAK = 1 << 8;

  /** Only blanks stand between the word and the next. */
  static final int ADJOINS = 1 << 9;

  /** A quotation mark stands before the word. */
  static final int QUOTED = 1 << 10;

  /** Whether a first letter is a fused particle is not settled. */
  static final int UNSETTLED = 1 << 11;

  /** The word is a verb. */
  static final int VERB = 1 << 12;

  /** The word is a plural with a sound ending. */
  static final int PLURAL = 1 << 13;

  private final Tokens title;
  private final Tokens body;
  private final int titleSize;
  private final int size;
  private final long[] keys;
  private final long[] stems;
  private final int[] classes;
  private final int[] marks;
  private final byte[] cuts;

  /** The words of an article, as yet unread. */
  Words(AnalyzedArticle article) {
    title = article.title();
    body = article.body();
    titleSize = Math.min(MOST, title.size());
    size = Math.min(MOST, titleSize + body.size());
    keys = new long[size];
    stems = new long[size];
    classes = new int[size];
    marks = new int[size];
    cuts = new byte[size];
  }

  int size() {
    return size;
  }

  int titleSize() {
    return titleSize;
  }

  boolean inTitle(int word) {
    return word < titleSize;
  }

  /** The text a word stands in. */
  Tokens tokens(int word) {
    return word < titleSize ? title : body;
  }

  /** The index of a word within {@link #tokens}. */
  int token(int word) {
    return word < titleSize ? word : word - titleSize;
  }

  /** What words count as the same by: the folded word without particle and article. */
  long key(int word) {
    return keys[word];
  }

  /** The hash by which the background knows a word. */
  long stem(int word) {
    return stems[word];
  }

  /** Whether a word has one of some marks. */
  boolean is(int word, int mark) {
    return (marks[word] & mark) != 0;
  }

  boolean hasClass(int word, int wordClass) {
    return (classes[word] & wordClass) != 0;
  }

  /** How many letters of fused particles stand before the word and its article. */
  int cut(int word) {
    return cuts[word];
  }

  /** Which kinds of particle stand before a word, as marks. */
  int particles(int word) {
    return marks[word] & (CONJUNCTION | PREPOSITION);
  }

  void set(int word, long key, long stem) {
    keys[word] = key;
    stems[word] = stem;
  }

  void setStem(int word, long stem) {
    stems[word] = stem;
  }

  void setClasses(int word, int wordClasses) {
    classes[word] = wordClasses;
  }

  void mark(int word, int mark) {
    marks[word] |= mark;
  }

  void unmark(int word, int mark) {
    marks[word] &= ~mark;
  }

  void setCut(int word, int letters) {
    cuts[word] = (byte) letters;
  }
}

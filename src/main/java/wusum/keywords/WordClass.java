package wusum.keywords;

/** What the word lists say of a word: bits, of which several may hold. */
final class WordClass {
  /** A verb of reports. */
  static final int VERB = 1;

  /** A particle, pronoun or adverb. */
  static final int FUNCTION = 1 << 1;

  /** A number word, date word or unit. */
  static final int MEASURE = 1 << 2;

  /** A particle that may stand inside a keyword. */
  static final int CONNECTING = 1 << 3;

  /** A noun or adjective too general to stand alone. */
  static final int GENERAL = 1 << 4;

  /** A title or office. */
  static final int TITLE = 1 << 5;

  /** The first word of a person's name. */
  static final int GIVEN_NAME = 1 << 6;

  /** A country, city or power. */
  static final int PLACE = 1 << 7;

  /** The first word of the name of a body, place or event. */
  static final int HEAD = 1 << 8;

  /** A word whose first letter is its own, though it looks like a fused particle. */
  static final int OWN_INITIAL = 1 << 9;

  /** A noun or name that begins with a yeh. */
  static final int YEH_NOUN = 1 << 10;

  /** A word of names that needs the word behind it. */
  static final int NAME_OPENING = 1 << 11;

  /** A word of names that needs the word before it. */
  static final int NAME_LINK = 1 << 12;

  /** The last name of a person known to all. */
  static final int LAST_NAME = 1 << 13;

  /** Any name that stands for itself. */
  static final int NAME = GIVEN_NAME | PLACE | LAST_NAME;

  private WordClass() {}
}

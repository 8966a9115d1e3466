package wusum.keywords;

import static wusum.keywords.Letters.ALEF;
import static wusum.keywords.Letters.BEH;
import static wusum.keywords.Letters.FEH;
import static wusum.keywords.Letters.HEH;
import static wusum.keywords.Letters.KAF;
import static wusum.keywords.Letters.LAM;
import static wusum.keywords.Letters.MEEM;
import static wusum.keywords.Letters.NOON;
import static wusum.keywords.Letters.SEEN;
import static wusum.keywords.Letters.WAW;
import static wusum.keywords.Letters.YEH;

import wusum.analysis.AnalyzedArticle;
import wusum.analysis.TermHash;
import wusum.analysis.Tokens;

/**
 * Reads the words of one article: parts fused particles from them, looks up their classes, and says
 * which may begin, end or stand in a keyword. Mutable; of one thread.
 *
 * <p>Before an article, particles are certain. Elsewhere a first letter that may be one is taken
 * off only on evidence: what is left is a known noun, stands by itself in the same article, or is
 * better known to the background than the whole, or the analysis took the letter off as well. Words
 * whose first letter is known to be their own keep it.
 */
final class WordReader {
  private static final int LEAST_REST = 3;
  private static final int LEAST_PRESENT = 4;
  private static final int KNOWN = 3;

  private static final int NO_EDGE =
      WordClass.VERB | WordClass.FUNCTION | WordClass.MEASURE | WordClass.CONNECTING;

  /** What may be a verb by its letters but is read as a noun. */
  private static final int NOUN =
      WordClass.NAME | WordClass.GENERAL | WordClass.HEAD | WordClass.TITLE;

  private final Lexicon lexicon;
  private final BackgroundCounts background;
  private final Words words;
  private final HashTable keyCounts;

  WordReader(Lexicon lexicon, BackgroundCounts background, AnalyzedArticle article) {
    this.lexicon = lexicon;
    this.background = background;
    this.words = new Words(article);
    this.keyCounts = new HashTable(words.size());
  }

  Words read() {
    boolean unsettled = false;
    for (int i = 0; i < words.size(); i++) {
      unsettled |= read(i);
    }
    for (int i = 0; unsettled && i < words.size(); i++) {
      if (words.is(i, Words.UNSETTLED)) {
        settle(i);
      }
    }
    return words;
  }

  private boolean read(int word) {
    Tokens tokens = words.tokens(word);
    int token = words.token(word);
    if (word + 1 < words.size() && tokens.adjoinsNext(token)) {
      words.mark(word, Words.ADJOINS);
    }
    if (!tokens.arabic(token)) {
      words.set(word, tokens.stemHash(token), tokens.stemHash(token));
      words.mark(word, Words.BREAK);
      return false;
    }
    String form = tokens.form(token);
    words.set(word, Letters.hash(form, 0, form.length()), tokens.stemHash(token));
    int particles = certainParticles(word, form);
    finish(word, form, particles);
    boolean unsettled = particles == 0 && isUnsettled(word, form);
    if (unsettled) {
      words.mark(word, Words.UNSETTLED);
    } else if (words.is(word, Words.EDGE)) {
      keyCounts.add(words.key(word), 1);
    }
    return unsettled;
  }

  /** How many letters before the article of a word are particles; 0 where there is none. */
  private int certainParticles(int word, String form) {
    int length = form.length();
    if (length < LEAST_REST || !isParticle(form.charAt(0)) || ownInitial(form, 0)) {
      return 0;
    }
    char first = form.charAt(0);
    if (first == WAW || first == FEH) {
      int more = beforeArticle(form, 1);
      if (more >= 0) {
        words.mark(word, Words.CONJUNCTION | (more > 0 ? Words.PREPOSITION : 0));
        return 1 + more;
      }
      int rest = classesFrom(form, 1);
      if ((rest & NO_EDGE) != 0) {
        words.mark(word, Words.CONJUNCTION);
        return 1;
      }
      return 0;
    }
    int more = beforeArticle(form, 0);
    if (more > 0) {
      words.mark(word, Words.PREPOSITION);
      return more;
    }
    return 0;
  }

  /**
   * How many letters of prepositions stand at an index before an article, whose alef lam swallows;
   * negative where there is no article.
   */
  private int beforeArticle(String form, int at) {
    if (Letters.hasArticle(form, at)) {
      return 0;
    }
    if (form.length() < at + LEAST_REST + 1) {
      return -1;
    }
    char first = form.charAt(at);
    if ((first == BEH || first == KAF) && Letters.hasArticle(form, at + 1)) {
      return ownInitial(form, at) ? -1 : 1;
    }
    return first == LAM && form.charAt(at + 1) == LAM ? 1 : -1;
  }

  /** Marks a word whose particles are known. */
  private void finish(int word, String form, int particles) {
    int from = particles;
    boolean lam = particles > 0 && form.charAt(particles - 1) == LAM;
    if (Letters.hasArticle(form, from)) {
      from += 2;
      words.mark(word, Words.ARTICLE);
    } else if (lam && form.charAt(from) == LAM && !ownInitial(form, from)) {
      from++;
      words.mark(word, Words.ARTICLE | Words.LAM_ARTICLE);
    }
    words.setCut(word, particles);
    words.set(word, Letters.hash(form, from, form.length()), words.stem(word));
    int classes = classes(word, form, from);
    words.setClasses(word, classes);
    markRole(word, form, from, classes);
    markEnding(word, form, from);
  }

  private int classes(int word, String form, int from) {
    int classes = lexicon.classes(words.key(word));
    if (words.is(word, Words.ARTICLE)) {
      classes &= ~(WordClass.VERB | WordClass.FUNCTION | WordClass.CONNECTING);
      int whole = lexicon.classes(Letters.hash(form, words.cut(word), form.length()));
      return classes | (whole & WordClass.FUNCTION);
    }
    if ((classes & NOUN) != 0) {
      classes &= ~WordClass.VERB;
    }
    if ((classes & WordClass.GIVEN_NAME) != 0 && (classes & WordClass.CONNECTING) != 0) {
      return form.charAt(form.length() - 1) != YEH || endsInDottedYeh(word)
          ? classes & ~(WordClass.CONNECTING | WordClass.FUNCTION)
          : classes & ~WordClass.GIVEN_NAME;
    }
    return looksVerbal(form, from, classes) ? classes | WordClass.VERB : classes;
  }

  /** The preposition and the name that differ in the dots of their last letter alone. */
  private boolean endsInDottedYeh(int word) {
    Tokens tokens = words.tokens(word);
    return tokens.text().charAt(tokens.end(words.token(word)) - 1) == YEH;
  }

  /**
   * Whether a word begins as a verb of the present or future does, or ends as one of which many are
   * the subject, and is no known noun.
   */
  private static boolean looksVerbal(String form, int from, int classes) {
    int length = form.length() - from;
    boolean noun = (classes & (WordClass.YEH_NOUN | WordClass.NAME)) != 0;
    int last = form.length() - 1;
    return !noun
        && length >= LEAST_PRESENT
        && (form.charAt(from) == YEH
            || (length > LEAST_PRESENT && form.charAt(last) == ALEF && form.charAt(last - 1) == WAW)
            || (length > LEAST_PRESENT
                && form.charAt(from) == SEEN
                && form.charAt(from + 1) == YEH
                && classes == 0
                && form.charAt(from + 2) != ALEF));
  }

  private void markRole(int word, String form, int from, int classes) {
    boolean stop = words.tokens(word).stop(words.token(word));
    if ((classes & WordClass.VERB) != 0) {
      words.mark(word, Words.VERB);
    }
    if ((classes & WordClass.CONNECTING) != 0 && words.cut(word) == 0) {
      return;
    }
    boolean named = (classes & WordClass.NAME) != 0;
    if ((classes & NO_EDGE) != 0 || (stop && !named)) {
      words.mark(word, Words.BREAK);
    } else if (form.length() - from >= 2) {
      words.mark(word, Words.EDGE);
      markQuote(word);
    }
  }

  private void markQuote(int word) {
    Tokens tokens = words.tokens(word);
    int before = tokens.start(words.token(word)) - 1;
    if (before >= 0 && Letters.isQuotationMark(tokens.text().charAt(before))) {
      words.mark(word, Words.QUOTED);
    }
  }

  private void markEnding(int word, String form, int from) {
    int last = form.length() - 1;
    int length = form.length() - from;
    if (length < LEAST_REST) {
      return;
    }
    char end = form.charAt(last);
    char before = form.charAt(last - 1);
    boolean pronoun =
        (end == ALEF && before == HEH)
            || (end == MEEM && before == HEH && length > LEAST_REST + 1)
            || (end == HEH && endsInHeh(word) && length > LEAST_REST);
    if (pronoun && !words.is(word, Words.ARTICLE)) {
      words.mark(word, Words.PRONOUN);
    } else if (end == ALEF) {
      words.mark(word, Words.ALEF_END);
    } else if (length > LEAST_REST && (end == YEH || (end == HEH && before == YEH))) {
      words.mark(word, Words.RELATION);
    } else if (length > LEAST_REST + 1 && end == NOON && (before == WAW || before == YEH)) {
      words.mark(word, Words.PLURAL);
    }
  }

  private boolean endsInHeh(int word) {
    Tokens tokens = words.tokens(word);
    return tokens.text().charAt(tokens.end(words.token(word)) - 1) == HEH;
  }

  private boolean isUnsettled(int word, String form) {
    return mayPart(form, 0)
        && !words.is(word, Words.ARTICLE)
        && words.is(word, Words.EDGE)
        && !words.hasClass(word, NOUN);
  }

  private void settle(int word) {
    String form = words.tokens(word).form(words.token(word));
    String stem = words.tokens(word).stem(words.token(word));
    int particles = evidentParticles(form, stem, words.stem(word));
    if (particles == 0) {
      return;
    }
    boolean conjunction = form.charAt(0) == WAW || form.charAt(0) == FEH;
    boolean preposition = !conjunction || particles > 1;
    words.unmark(word, Words.EDGE | Words.PRONOUN | Words.ALEF_END | Words.RELATION | Words.PLURAL);
    words.mark(word, (conjunction ? Words.CONJUNCTION : 0) | (preposition ? Words.PREPOSITION : 0));
    words.setStem(word, TermHash.of(stemWithout(stem, form, particles)));
    finish(word, form, particles);
  }

  private int evidentParticles(String form, String stem, long stemHash) {
    if (isEvident(form, stem, stemHash, 1)) {
      return mayPart(form, 1) && isEvident(form, stem, stemHash, 2) ? 2 : 1;
    }
    boolean conjunction = form.charAt(0) == WAW || form.charAt(0) == FEH;
    return conjunction && mayPart(form, 1) && isEvident(form, stem, stemHash, 2) ? 2 : 0;
  }

  /** Whether the letter at an index may be a particle, by what it is and what is behind it. */
  private boolean mayPart(String form, int at) {
    return leavesEnough(form, at + 1) && isParticle(form.charAt(at)) && !ownInitial(form, at);
  }

  /** Whether what is left of a word from an index on is long enough to be one, or a known place. */
  private boolean leavesEnough(String form, int from) {
    int rest = form.length() - from;
    return rest >= LEAST_REST || (rest > 1 && (classesFrom(form, from) & WordClass.PLACE) != 0);
  }

  /** Whether the first letters of a word are particles, by what is left without them. */
  private boolean isEvident(String form, String stem, long stemHash, int particles) {
    int end = form.length();
    boolean ends = form.charAt(end - 1) == ALEF && end - 1 - particles >= LEAST_REST;
    return standsAlone(form, particles, end)
        || (ends && standsAlone(form, particles, end - 1))
        || backgroundKnows(form, stem, stemHash, particles);
  }

  private boolean standsAlone(String form, int from, int to) {
    long rest = Letters.hash(form, from, to);
    return (lexicon.classes(rest) & (NOUN | WordClass.OWN_INITIAL)) != 0 || keyCounts.get(rest) > 0;
  }

  private boolean backgroundKnows(String form, String stem, long stemHash, int particles) {
    String rest = stemWithout(stem, form, particles);
    int whole = background.documentsWith(stemHash);
    if (rest.length() == stem.length()) {
      return whole >= KNOWN;
    }
    return rest.length() >= LEAST_REST
        && background.documentsWith(TermHash.of(rest)) >= KNOWN + whole;
  }

  /** A stem without as many of the particles as the analysis left. */
  private static String stemWithout(String stem, String form, int particles) {
    for (int from = 0; from < particles; from++) {
      int left = particles - from;
      if (stem.length() > left && stem.regionMatches(0, form, from, left)) {
        return stem.substring(left);
      }
    }
    return stem;
  }

  private int classesFrom(String form, int from) {
    return lexicon.classes(Letters.hash(form, from, form.length()));
  }

  private boolean ownInitial(String form, int from) {
    return (classesFrom(form, from) & WordClass.OWN_INITIAL) != 0;
  }

  private static boolean isParticle(char c) {
    return c == WAW || c == FEH || c == BEH || c == LAM || c == KAF;
  }
}

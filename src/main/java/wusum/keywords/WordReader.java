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
 * Reads the words of an article: parts fused particles from them, looks up their classes, and says
 * which may begin, end or stand in a keyword. Mutable; of one thread.
 *
 * <p>Before an article, particles are certain. Elsewhere a first letter that may be one is taken
 * off only on evidence: the word stands without it in the same article, the analysis took it off as
 * well, or the background knows the rest far better than the whole. Words whose first letter is
 * known to be their own keep it.
 */
final class WordReader {
  private static final int LEAST_REST = 3;
  private static final int LEAST_PRESENT = 4;
  private static final int KNOWN = 3;
  private static final int FAR_BETTER = 4;

  private static final int NO_EDGE =
      WordClass.VERB | WordClass.FUNCTION | WordClass.MEASURE | WordClass.CONNECTING;

  private final Lexicon lexicon;
  private final BackgroundCounts background;
  private final HashTable keyCounts = new HashTable();

  WordReader(Lexicon lexicon, BackgroundCounts background) {
    this.lexicon = lexicon;
    this.background = background;
  }

  Words read(AnalyzedArticle article) {
    Words words = new Words(article);
    keyCounts.clear();
    boolean unsettled = false;
    for (int i = 0; i < words.size(); i++) {
      unsettled |= read(words, i);
    }
    for (int i = 0; unsettled && i < words.size(); i++) {
      if (words.is(i, Words.UNSETTLED)) {
        settle(words, i);
      }
    }
    return words;
  }

  private boolean read(Words words, int word) {
    Tokens tokens = words.tokens(word);
    int token = words.token(word);
    if (tokens.adjoinsNext(token)) {
      words.mark(word, Words.ADJOINS);
    }
    if (!tokens.arabic(token)) {
      words.set(word, tokens.stemHash(token), tokens.stemHash(token));
      words.mark(word, Words.BREAK);
      return false;
    }
    String form = tokens.form(token);
    words.set(word, Letters.hash(form, 0, form.length()), tokens.stemHash(token));
    int particles = certainParticles(words, word, form);
    finish(words, word, form, particles);
    boolean unsettled = particles == 0 && isUnsettled(words, word, form);
    if (unsettled) {
      words.mark(word, Words.UNSETTLED);
    } else if (words.is(word, Words.EDGE)) {
      keyCounts.add(words.key(word), 1);
    }
    return unsettled;
  }

  /** How many letters before the article of a word are particles; 0 where there is none. */
  private int certainParticles(Words words, int word, String form) {
    int length = form.length();
    if (length < LEAST_REST + 1 || !isParticle(form.charAt(0)) || ownInitial(form, 0)) {
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
  private void finish(Words words, int word, String form, int particles) {
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
    int classes = classes(words, word, form, from);
    words.setClasses(word, classes);
    markRole(words, word, form, from, classes);
    markEnding(words, word, form, from);
  }

  private int classes(Words words, int word, String form, int from) {
    int classes = lexicon.classes(words.key(word));
    if (words.is(word, Words.ARTICLE)) {
      classes &= ~(WordClass.VERB | WordClass.FUNCTION | WordClass.CONNECTING);
      int whole = lexicon.classes(Letters.hash(form, words.cut(word), form.length()));
      return classes | (whole & WordClass.FUNCTION);
    }
    if ((classes & (WordClass.PLACE | WordClass.GIVEN_NAME)) != 0) {
      classes &= ~WordClass.VERB;
    }
    if ((classes & WordClass.GIVEN_NAME) != 0 && (classes & WordClass.CONNECTING) != 0) {
      return endsInDottedYeh(words, word)
          ? classes & ~WordClass.CONNECTING
          : classes & ~WordClass.GIVEN_NAME;
    }
    return looksPresent(form, from, classes) ? classes | WordClass.VERB : classes;
  }

  /** The preposition and the name that differ in the dots of their last letter alone. */
  private static boolean endsInDottedYeh(Words words, int word) {
    Tokens tokens = words.tokens(word);
    return tokens.text().charAt(tokens.end(words.token(word)) - 1) == YEH;
  }

  /** Whether a word begins as a verb of the present or future does, and is no known noun. */
  private static boolean looksPresent(String form, int from, int classes) {
    int length = form.length() - from;
    boolean noun = (classes & (WordClass.YEH_NOUN | WordClass.GIVEN_NAME | WordClass.PLACE)) != 0;
    return !noun
        && length >= LEAST_PRESENT
        && (form.charAt(from) == YEH
            || (length > LEAST_PRESENT
                && form.charAt(from) == SEEN
                && form.charAt(from + 1) == YEH
                && classes == 0
                && form.charAt(from + 2) != ALEF));
  }

  private static void markRole(Words words, int word, String form, int from, int classes) {
    boolean stop = words.tokens(word).stop(words.token(word));
    if ((classes & WordClass.VERB) != 0) {
      words.mark(word, Words.VERB);
    }
    if ((classes & WordClass.CONNECTING) != 0 && words.cut(word) == 0) {
      return;
    }
    boolean named = (classes & (WordClass.GIVEN_NAME | WordClass.PLACE)) != 0;
    if ((classes & NO_EDGE) != 0 || (stop && !named)) {
      words.mark(word, Words.BREAK);
    } else if (form.length() - from >= 2) {
      words.mark(word, Words.EDGE);
      markQuote(words, word);
    }
  }

  private static void markQuote(Words words, int word) {
    Tokens tokens = words.tokens(word);
    int before = tokens.start(words.token(word)) - 1;
    if (before >= 0) {
      char c = tokens.text().charAt(before);
      if (c == '"' || c == '\u201c' || c == '\u00ab' || c == '\u201d' || c == '\'') {
        words.mark(word, Words.QUOTED);
      }
    }
  }

  private static void markEnding(Words words, int word, String form, int from) {
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
            || (end == HEH && endsInHeh(words, word) && length > LEAST_REST);
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

  private static boolean endsInHeh(Words words, int word) {
    Tokens tokens = words.tokens(word);
    return tokens.text().charAt(tokens.end(words.token(word)) - 1) == HEH;
  }

  private boolean isUnsettled(Words words, int word, String form) {
    return form.length() > LEAST_REST
        && !words.is(word, Words.ARTICLE)
        && words.is(word, Words.EDGE)
        && isParticle(form.charAt(0))
        && !ownInitial(form, 0)
        && !words.hasClass(word, WordClass.PLACE | WordClass.GIVEN_NAME);
  }

  private void settle(Words words, int word) {
    String form = words.tokens(word).form(words.token(word));
    int particles = evidentParticles(words, word, form);
    if (particles == 0) {
      return;
    }
    boolean conjunction = form.charAt(0) == WAW || form.charAt(0) == FEH;
    boolean preposition = !conjunction || particles > 1;
    words.unmark(word, Words.EDGE | Words.PRONOUN | Words.ALEF_END | Words.RELATION | Words.PLURAL);
    words.mark(word, (conjunction ? Words.CONJUNCTION : 0) | (preposition ? Words.PREPOSITION : 0));
    finish(words, word, form, particles);
  }

  private int evidentParticles(Words words, int word, String form) {
    int particles = 0;
    while (particles < 2
        && form.length() - particles > LEAST_REST
        && isParticle(form.charAt(particles))
        && !ownInitial(form, particles)
        && isEvident(words, word, form, particles)) {
      particles++;
    }
    return particles;
  }

  private boolean isEvident(Words words, int word, String form, int at) {
    long rest = Letters.hash(form, at + 1, form.length());
    boolean named = (lexicon.classes(rest) & (WordClass.PLACE | WordClass.GIVEN_NAME)) != 0;
    if (named || keyCounts.get(rest) > 0) {
      String stem = words.tokens(word).stem(words.token(word));
      if (at == 0 && !stem.isEmpty() && stem.charAt(0) == form.charAt(0)) {
        words.setStem(word, TermHash.of(stem.substring(1)));
      }
      return true;
    }
    return at == 0 && backgroundKnows(words, word, form.charAt(0));
  }

  private boolean backgroundKnows(Words words, int word, char first) {
    String stem = words.tokens(word).stem(words.token(word));
    if (stem.isEmpty() || stem.charAt(0) != first) {
      return background.documentsWith(words.stem(word)) >= KNOWN;
    }
    if (stem.length() <= LEAST_REST) {
      return false;
    }
    long rest = TermHash.of(stem.substring(1));
    int whole = background.documentsWith(words.stem(word));
    boolean known = background.documentsWith(rest) >= KNOWN + FAR_BETTER * whole;
    if (known) {
      words.setStem(word, rest);
    }
    return known;
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

package wusum.keywords;

import static wusum.keywords.Letters.TEH;
import static wusum.keywords.WordStatistics.log;

/** Finds the {@link Trait traits} of the candidates of one article. */
final class TraitReader {
  private static final int EARLY = 12;
  private static final int LONG = 80;
  private static final int SHORT_WORD = 3;
  private static final int LONG_WORD = 6;
  private static final double HALF_WAY = 25;

  private final Words words;
  private final Candidates candidates;
  private final WordStatistics statistics;

  TraitReader(Words words, Candidates candidates, WordStatistics statistics) {
    this.words = words;
    this.candidates = candidates;
    this.statistics = statistics;
  }

  /** Writes the traits of a candidate. */
  void read(int candidate, Traits traits) {
    traits.clear();
    readPlace(candidate, traits);
    readWords(candidate, traits);
    readNeighbours(candidate, traits);
    readClasses(candidate, traits);
    readArticles(candidate, traits);
    readEndings(candidate, traits);
  }

  private void readPlace(int candidate, Traits traits) {
    int count = candidates.count(candidate);
    int inTitle = candidates.countInTitle(candidate);
    int length = candidates.length(candidate);
    int first = candidates.first(candidate);
    int inBody = Math.max(0, first - words.titleSize());
    traits.put(Trait.ALWAYS, 1);
    traits.put(Trait.TWO_WORDS, length == 2);
    traits.put(Trait.THREE_WORDS, length == 3);
    traits.put(Trait.FOUR_WORDS, length == 4);
    traits.put(Trait.LOG_COUNT, log(count - 1));
    traits.put(Trait.REPEATED, count > 1);
    traits.put(Trait.IN_TITLE, inTitle > 0);
    traits.put(Trait.IN_TITLE_AND_BODY, inTitle > 0 && count > inTitle);
    traits.put(Trait.NO_TITLE_EARLY, words.titleSize() == 0 && first < EARLY);
    traits.put(Trait.EARLINESS, (float) (HALF_WAY / (HALF_WAY + inBody)));
    traits.put(Trait.LATENESS, (float) inBody / words.size());
    traits.put(Trait.SPREAD, (float) (candidates.last(candidate) - first) / words.size());
    traits.put(Trait.LONG_ARTICLE, words.size() > LONG);
    traits.put(Trait.LONG_ARTICLE_ONCE, words.size() > LONG && count == 1);
    traits.put(Trait.QUOTED, words.is(first, Words.QUOTED));
    traits.put(Trait.LINE_START, first == 0 || !words.is(first - 1, Words.ADJOINS));
  }

  private void readWords(int candidate, Traits traits) {
    int first = candidates.first(candidate);
    int length = candidates.length(candidate);
    float sum = 0;
    float least = 1;
    float most = 0;
    int edges = 0;
    int unknown = 0;
    float frequency = 0;
    float stemFrequency = 0;
    int mostFrequent = 1;
    for (int i = first; i < first + length; i++) {
      if (words.is(i, Words.EDGE)) {
        edges++;
        sum += statistics.rarity(i);
        least = Math.min(least, statistics.rarity(i));
        most = Math.max(most, statistics.rarity(i));
        unknown += statistics.known(i) ? 0 : 1;
        int count = statistics.count(i);
        mostFrequent = Math.max(mostFrequent, count);
        frequency += log(count);
        stemFrequency += log(statistics.stemCount(i));
      }
    }
    traits.put(Trait.MEAN_RARITY, sum / edges);
    traits.put(Trait.LEAST_RARITY, least);
    traits.put(Trait.MOST_RARITY, most);
    traits.put(Trait.UNKNOWN_WORDS, (float) unknown / edges);
    traits.put(Trait.WORD_FREQUENCY, frequency / edges);
    traits.put(Trait.STEM_FREQUENCY, stemFrequency / edges);
    if (length == 1) {
      traits.put(Trait.UNKNOWN_SINGLE, unknown > 0);
      traits.put(Trait.SINGLE_RARITY, sum);
    } else {
      traits.put(Trait.FIRST_WORD_FREQUENCY, log(statistics.count(first)));
      traits.put(Trait.LAST_WORD_FREQUENCY, log(statistics.count(first + length - 1)));
      traits.put(Trait.COHESION_IN_ARTICLE, (float) candidates.count(candidate) / mostFrequent);
      readPairs(first, length, traits);
    }
  }

  private void readPairs(int first, int length, Traits traits) {
    float frequency = Float.MAX_VALUE;
    float cohesion = 0;
    float least = 1;
    for (int i = first; i < first + length - 1; i++) {
      frequency = Math.min(frequency, statistics.logPairs(i));
      cohesion += statistics.cohesion(i);
      least = Math.min(least, statistics.cohesion(i));
    }
    traits.put(Trait.PAIR_KNOWN, frequency > 0);
    traits.put(Trait.PAIR_FREQUENCY, frequency);
    traits.put(Trait.PAIR_COHESION, cohesion / (length - 1));
    traits.put(Trait.LEAST_PAIR_COHESION, least);
  }

  private void readNeighbours(int candidate, Traits traits) {
    float count = candidates.count(candidate);
    int first = candidates.first(candidate);
    boolean single = candidates.length(candidate) == 1;
    float inside = candidates.insideLonger(candidate) / count;
    float after = candidates.afterContent(candidate) / count;
    float before = candidates.beforeContent(candidate) / count;
    traits.put(Trait.INSIDE_LONGER, inside);
    traits.put(Trait.SINGLE_INSIDE_LONGER, single ? inside : 0);
    traits.put(Trait.ALWAYS_INSIDE, inside >= 1 && count > 1);
    traits.put(Trait.AFTER_CONTENT, after);
    traits.put(Trait.BEFORE_CONTENT, before);
    traits.put(Trait.SINGLE_AFTER_CONTENT, single ? after : 0);
    traits.put(Trait.SINGLE_BEFORE_CONTENT, single ? before : 0);
    int last = first + candidates.length(candidate) - 1;
    traits.put(Trait.CUT_BEFORE, first > 0 ? statistics.cohesion(first - 1) : 0);
    traits.put(Trait.CUT_AFTER, statistics.cohesion(last));
    traits.put(Trait.CUT_CONSTRUCT_AFTER, isConstruct(last));
    if (first > 0 && words.is(first - 1, Words.ADJOINS)) {
      traits.put(Trait.AFTER_VERB, words.is(first - 1, Words.VERB));
      traits.put(Trait.AFTER_TITLE, words.hasClass(first - 1, WordClass.TITLE));
    }
  }

  /** Whether a word without the article stands directly before one with it, as its head. */
  private boolean isConstruct(int word) {
    return words.is(word, Words.EDGE)
        && words.is(word, Words.ADJOINS)
        && !words.is(word, Words.ARTICLE | Words.ALEF_END | Words.PRONOUN)
        && !words.hasClass(word, WordClass.NAME)
        && words.is(word + 1, Words.ARTICLE)
        && words.particles(word + 1) == 0;
  }

  private void readClasses(int candidate, Traits traits) {
    int first = candidates.first(candidate);
    int length = candidates.length(candidate);
    int last = first + length - 1;
    if (length == 1) {
      traits.put(Trait.ALL_GENERAL, words.hasClass(first, WordClass.GENERAL));
      traits.put(Trait.SINGLE_TITLE, words.hasClass(first, WordClass.TITLE));
      traits.put(Trait.SINGLE_NAME, words.hasClass(first, WordClass.GIVEN_NAME));
      traits.put(Trait.SINGLE_LAST_NAME, words.hasClass(first, WordClass.LAST_NAME));
      traits.put(Trait.SINGLE_PLACE, words.hasClass(first, WordClass.PLACE));
      traits.put(Trait.SINGLE_HEAD, words.hasClass(first, WordClass.HEAD));
      return;
    }
    traits.put(Trait.GENERAL_FIRST, words.hasClass(first, WordClass.GENERAL));
    traits.put(Trait.GENERAL_LAST, words.hasClass(last, WordClass.GENERAL));
    traits.put(Trait.TITLE_FIRST, words.hasClass(first, WordClass.TITLE));
    traits.put(Trait.TITLE_LAST, words.hasClass(last, WordClass.TITLE));
    traits.put(Trait.NAME_FIRST, words.hasClass(first, WordClass.GIVEN_NAME));
    traits.put(Trait.PLACE_FIRST, words.hasClass(first, WordClass.PLACE));
    traits.put(Trait.LAST_NAME_LAST, words.hasClass(last, WordClass.LAST_NAME));
    traits.put(Trait.PLACE_LAST, words.hasClass(last, WordClass.PLACE));
    traits.put(Trait.HEAD_FIRST, words.hasClass(first, WordClass.HEAD));
    boolean general = words.hasClass(first, WordClass.GENERAL);
    for (int i = first + 1; i <= last; i++) {
      general &= words.hasClass(i, WordClass.GENERAL) || !words.is(i, Words.EDGE);
      traits.count(Trait.NAME_LATER, words.hasClass(i, WordClass.GIVEN_NAME));
      traits.count(Trait.HEAD_LATER, words.hasClass(i, WordClass.HEAD));
      traits.count(Trait.TITLE_INSIDE, i < last && words.hasClass(i, WordClass.TITLE));
      traits.count(Trait.CONNECTED, !words.is(i, Words.EDGE));
      traits.count(Trait.CONJOINED, words.is(i, Words.CONJUNCTION));
      traits.count(Trait.PREPOSITION_INSIDE, words.is(i, Words.PREPOSITION));
    }
    traits.put(Trait.ALL_GENERAL, general);
  }

  private void readArticles(int candidate, Traits traits) {
    int first = candidates.first(candidate);
    int length = candidates.length(candidate);
    boolean begins = words.is(first, Words.ARTICLE);
    boolean ends = words.is(first + length - 1, Words.ARTICLE);
    traits.put(Trait.CONJUNCTION_FIRST, words.is(first, Words.CONJUNCTION));
    traits.put(Trait.PREPOSITION_FIRST, words.is(first, Words.PREPOSITION));
    if (length == 1) {
      traits.put(Trait.SINGLE_ARTICLE, begins);
      return;
    }
    boolean place = words.hasClass(first + length - 1, WordClass.PLACE);
    traits.put(Trait.ARTICLE_FIRST, begins && !ends);
    traits.put(Trait.ARTICLE_LAST, ends);
    traits.put(Trait.BOTH_ARTICLES, begins && ends);
    traits.put(Trait.CONSTRUCT, !begins && ends);
    traits.put(Trait.CONSTRUCT_OF_NAME, !begins && !ends && place);
    traits.put(Trait.NO_ARTICLES, !begins && !ends);
    traits.put(
        Trait.DEFINITE_AFTER_INDEFINITE_END, words.is(first + length - 2, Words.ALEF_END) && ends);
  }

  private void readEndings(int candidate, Traits traits) {
    int first = candidates.first(candidate);
    int length = candidates.length(candidate);
    int last = first + length - 1;
    boolean named = words.hasClass(last, WordClass.NAME);
    traits.put(Trait.PRONOUN_LAST, words.is(last, Words.PRONOUN));
    traits.put(Trait.ALEF_LAST, words.is(last, Words.ALEF_END) && !named);
    int letters = wordLength(first);
    traits.put(Trait.TEH_FIRST, beginsWithTeh(first));
    if (length == 1) {
      traits.put(Trait.SHORT_WORD, letters <= SHORT_WORD);
      traits.put(Trait.LONG_WORD, letters >= LONG_WORD);
      traits.put(Trait.SINGLE_RELATION, words.is(first, Words.RELATION) && !named);
      traits.put(Trait.SINGLE_PLURAL, words.is(first, Words.PLURAL));
    } else {
      traits.put(Trait.RELATION_LAST, words.is(last, Words.RELATION));
      traits.put(Trait.RELATION_FIRST, words.is(first, Words.RELATION));
      traits.put(Trait.PRONOUN_FIRST, words.is(first, Words.PRONOUN));
      traits.put(
          Trait.ALEF_FIRST,
          words.is(first, Words.ALEF_END) && !words.hasClass(first, WordClass.NAME));
    }
  }

  private int wordLength(int word) {
    int token = words.token(word);
    int article = words.is(word, Words.ARTICLE) ? 2 : 0;
    return words.tokens(word).end(token)
        - words.tokens(word).start(token)
        - words.cut(word)
        - article;
  }

  private boolean beginsWithTeh(int word) {
    int start = words.tokens(word).start(words.token(word));
    return words.cut(word) == 0 && words.tokens(word).text().charAt(start) == TEH;
  }
}

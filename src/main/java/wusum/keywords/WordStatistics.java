package wusum.keywords;

import wusum.analysis.TermHash;

/** How often the words of an article occur in it, and how common they are elsewhere. */
final class WordStatistics {
  private static final float[] LOGS = logs();

  private final Words words;
  private final BackgroundCounts background;
  private final double logDocuments;
  private final HashTable keyCounts;
  private final HashTable stemCounts;
  private final float[] rarities;
  private final boolean[] known;
  private final float[] logPairs;
  private final float[] cohesions;

  WordStatistics(Words words, BackgroundCounts background) {
    this.words = words;
    this.background = background;
    this.logDocuments = Math.log(1.0 + background.documents());
    this.keyCounts = new HashTable(words.size());
    this.stemCounts = new HashTable(words.size());
    this.rarities = new float[words.size()];
    this.known = new boolean[words.size()];
    this.logPairs = new float[words.size()];
    this.cohesions = new float[words.size()];
    for (int i = 0; i < words.size(); i++) {
      if (words.is(i, Words.EDGE)) {
        countWord(i);
      }
    }
    for (int i = 0; i + 1 < words.size(); i++) {
      if (words.is(i, Words.EDGE) && words.is(i, Words.ADJOINS) && words.is(i + 1, Words.EDGE)) {
        lookUpPair(i);
      }
    }
  }

  /** How often a word occurs in the article. */
  int count(int word) {
    return keyCounts.get(words.key(word));
  }

  /** How often words of the same stem occur in the article. */
  int stemCount(int word) {
    return stemCounts.get(words.stem(word));
  }

  /** Whether the background knows a word. */
  boolean known(int word) {
    return known[word];
  }

  /** From 0 for a word of every article of the background to 1 for one of none. */
  float rarity(int word) {
    return rarities[word];
  }

  /** The logarithm of the number of articles that hold a word and the next one in this order. */
  float logPairs(int word) {
    return logPairs[word];
  }

  /**
   * How much oftener a word and the next one stand together than chance would have it: pointwise
   * mutual information as a share of the greatest there can be; 0 for a pair that is not known.
   */
  float cohesion(int word) {
    return cohesions[word];
  }

  /** ln(1 + count). */
  static float log(int count) {
    return count < LOGS.length ? LOGS[Math.max(0, count)] : (float) Math.log(1.0 + count);
  }

  private void countWord(int word) {
    keyCounts.add(words.key(word), 1);
    stemCounts.add(words.stem(word), 1);
    int documents = background.documentsWith(words.stem(word));
    known[word] = documents > 0;
    rarities[word] = (float) ((logDocuments - log(documents)) / Math.max(1, logDocuments));
  }

  private void lookUpPair(int first) {
    int documents =
        background.documentsWith(TermHash.pair(words.stem(first), words.stem(first + 1)));
    logPairs[first] = log(documents);
    if (documents > 0) {
      double expected = logDocuments * (1 - rarities[first] - rarities[first + 1]);
      cohesions[first] = (float) ((log(documents) - expected) / Math.max(1, logDocuments));
    }
  }

  private static float[] logs() {
    float[] logs = new float[1 << 10];
    for (int i = 0; i < logs.length; i++) {
      logs[i] = (float) Math.log(1.0 + i);
    }
    return logs;
  }
}

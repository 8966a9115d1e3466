package wusum.features;

import wusum.analysis.AnalyzedArticle;
import wusum.analysis.TermHash;
import wusum.analysis.Tokens;

/** Names the terms of an article one after another. The extractor and its builder share it. */
final class TermReader {
  /** How many words of the body, stop words among them, are its lead. */
  static final int LEAD_WORDS = 40;

  private final boolean pairs;
  private final boolean titles;
  private final boolean leads;

  TermReader(FeatureSettings settings) {
    this.pairs = settings.pairs();
    this.titles = settings.titleWeight() > 0;
    this.leads = settings.leadWeight() > 0;
  }

  /** Hears of each term of an article. */
  interface Listener {
    /** A stem, at a token. */
    void word(Tokens tokens, int token, long hash);

    /** Two neighbouring stems, at two tokens. */
    void pair(Tokens tokens, int first, int second, long hash);

    /** A stem of the headline, at a token. */
    void title(Tokens tokens, int token, long hash);

    /** A stem of the lead, at a token. */
    void lead(Tokens tokens, int token, long hash);
  }

  void read(AnalyzedArticle article, Listener listener) {
    read(article.title(), listener);
    read(article.body(), listener);
    if (titles) {
      readTitle(article.title(), listener);
    }
    if (leads) {
      readLead(article.body(), listener);
    }
  }

  private void read(Tokens tokens, Listener listener) {
    int previous = -1;
    for (int token = 0; token < tokens.size(); token++) {
      if (tokens.stop(token)) {
        continue;
      }
      long hash = tokens.stemHash(token);
      listener.word(tokens, token, hash);
      if (pairs && previous >= 0) {
        listener.pair(tokens, previous, token, TermHash.pair(tokens.stemHash(previous), hash));
      }
      previous = token;
    }
  }

  private static void readTitle(Tokens tokens, Listener listener) {
    for (int token = 0; token < tokens.size(); token++) {
      if (!tokens.stop(token)) {
        listener.title(tokens, token, TermKind.title(tokens.stemHash(token)));
      }
    }
  }

  private static void readLead(Tokens tokens, Listener listener) {
    for (int token = 0; token < Math.min(LEAD_WORDS, tokens.size()); token++) {
      if (!tokens.stop(token)) {
        listener.lead(tokens, token, TermKind.lead(tokens.stemHash(token)));
      }
    }
  }
}

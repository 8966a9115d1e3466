package wusum.features;

import java.util.stream.IntStream;
import wusum.analysis.AnalyzedArticle;
import wusum.analysis.Tokens;

/**
 * Turns an analysed article into the features of one model: terms weighted by (1 + ln tf) × idf and
 * scaled to length 1 (Salton and Buckley, 1988), the words of headline and lead a second time as
 * terms of their own. Terms that became known later are scaled alike, but the length is that of the
 * others. Thread-safe.
 */
public final class FeatureExtractor {
  private static final int LOGS = 64;
  private static final float[] LOG = logs();

  /** The lead of a model that has no field for it: nothing is ever counted there. */
  private static final TermCounts NO_LEAD = new TermCounts(0);

  private final FeatureSettings settings;
  private final TermIndex index;
  private final TermReader reader;
  private final float[] inverseFrequencies;
  private final boolean[] added;

  public FeatureExtractor(FeatureSettings settings, TermIndex index) {
    this.settings = settings;
    this.index = index;
    this.reader = new TermReader(settings);
    this.inverseFrequencies = new float[index.size()];
    this.added = new boolean[index.size()];
    for (int id = 0; id < inverseFrequencies.length; id++) {
      inverseFrequencies[id] = index.inverseFrequency(id);
      added[id] = index.added(id);
    }
  }

  private static float[] logs() {
    float[] logs = new float[LOGS];
    for (int count = 1; count < LOGS; count++) {
      logs[count] = (float) (1 + Math.log(count));
    }
    return logs;
  }

  public FeatureSettings settings() {
    return settings;
  }

  public TermIndex index() {
    return index;
  }

  public Features extract(AnalyzedArticle article) {
    Counter counter = new Counter(index, article, settings.leadWeight() > 0);
    reader.read(article, counter);
    int text = counter.text.size();
    int lead = text + counter.title.size();
    int size = lead + counter.lead.size();
    int[] terms = new int[size];
    float[] weights = new float[size];
    weigh(counter.text, 1, terms, weights, 0);
    weigh(counter.title, settings.titleWeight(), terms, weights, text);
    weigh(counter.lead, settings.leadWeight(), terms, weights, lead);
    return new Features(terms, weights, counter.known, counter.unknown);
  }

  /** The first known words of an article, stop words aside, in the order of the text. */
  public int[] words(AnalyzedArticle article, int most) {
    return IntStream.concat(words(article.title()), words(article.body())).limit(most).toArray();
  }

  private IntStream words(Tokens tokens) {
    return IntStream.range(0, tokens.size())
        .filter(token -> !tokens.stop(token))
        .map(token -> index.idOf(tokens.stemHash(token)))
        .filter(term -> term != TermIndex.UNKNOWN);
  }

  /** Where the terms of an article stand. */
  public TermPlaces places(AnalyzedArticle article) {
    return new TermPlaces(article, reader, index);
  }

  /** Writes the terms of one vector and their weights from a position on, of the given length. */
  private void weigh(TermCounts counts, double length, int[] terms, float[] weights, int from) {
    double squares = 0;
    double addedSquares = 0;
    for (int i = 0; i < counts.size(); i++) {
      int term = counts.term(i);
      float weight = log(counts.count(i)) * inverseFrequencies[term];
      terms[from + i] = term;
      weights[from + i] = weight;
      if (added[term]) {
        addedSquares += weight * weight;
      } else {
        squares += weight * weight;
      }
    }
    float scale = (float) (length / Math.sqrt(squares == 0 ? addedSquares : squares));
    for (int i = from; i < from + counts.size(); i++) {
      weights[i] *= scale;
    }
  }

  private static float log(int count) {
    return count < LOGS ? LOG[count] : (float) (1 + Math.log(count));
  }

  /** Counts the known terms of an article, and its unknown words. */
  private static final class Counter implements TermReader.Listener {
    private final TermIndex index;
    private final TermCounts text;
    private final TermCounts title;
    private final TermCounts lead;
    private int known;
    private int unknown;

    private Counter(TermIndex index, AnalyzedArticle article, boolean leads) {
      this.index = index;
      this.text = new TermCounts(article.title().size() + article.body().size());
      this.title = new TermCounts(article.title().size());
      this.lead = leads ? new TermCounts(TermReader.LEAD_WORDS) : NO_LEAD;
    }

    @Override
    public void word(Tokens tokens, int token, long hash) {
      if (add(text, hash)) {
        known++;
      } else {
        unknown++;
      }
    }

    @Override
    public void pair(Tokens tokens, int first, int second, long hash) {
      add(text, hash);
    }

    @Override
    public void title(Tokens tokens, int token, long hash) {
      add(title, hash);
    }

    @Override
    public void lead(Tokens tokens, int token, long hash) {
      add(lead, hash);
    }

    private boolean add(TermCounts counts, long hash) {
      int term = index.idOf(hash);
      if (term == TermIndex.UNKNOWN) {
        return false;
      }
      counts.add(term);
      return true;
    }
  }
}

package wusum.features;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wusum.analysis.AnalyzedArticle;
import wusum.analysis.TextAnalyzer;
import wusum.analysis.Tokens;
import wusum.article.Article;

/**
 * Learns which terms there are from the articles a model is trained on. It reads them twice: first
 * to count hashes, then to name those that are kept, so that the names of the many rare pairs are
 * never held.
 */
public final class FeatureExtractorBuilder {
  private final FeatureSettings settings;
  private final TextAnalyzer analyzer;

  public FeatureExtractorBuilder(FeatureSettings settings, TextAnalyzer analyzer) {
    this.settings = settings;
    this.analyzer = analyzer;
  }

  public FeatureExtractor build(List<Article> articles) {
    return build(articles, List.of());
  }

  /**
   * @param words stems to know beside those of the articles, however rare they are there
   */
  public FeatureExtractor build(List<Article> articles, List<String> words) {
    HashCounts counts = count(articles);
    Map<Long, Integer> kept = keep(counts);
    Namer namer = new Namer(kept);
    TermReader reader = new TermReader(settings);
    for (Article article : articles) {
      reader.read(analyzer.analyze(article), namer);
    }
    for (String word : words) {
      long hash = TermKind.WORD.hash(word);
      namer.terms.computeIfAbsent(
          hash, missing -> new Term(TermKind.WORD, word, Math.max(1, counts.of(missing))));
    }
    List<Term> terms = new ArrayList<>(namer.terms.values());
    terms.sort(Comparator.comparing(Term::kind).thenComparing(Term::text));
    return new FeatureExtractor(settings, new TermIndex(articles.size(), terms));
  }

  private HashCounts count(List<Article> articles) {
    HashCounts counts = new HashCounts();
    TermReader reader = new TermReader(settings);
    for (Article article : articles) {
      Once once = new Once(counts);
      AnalyzedArticle analyzed = analyzer.analyze(article);
      reader.read(analyzed, once);
    }
    return counts;
  }

  /** The commonest hashes with their counts; ties go to the smaller hash, so that runs agree. */
  private Map<Long, Integer> keep(HashCounts counts) {
    List<long[]> entries = counts.atLeast(settings.minArticles());
    entries.sort(
        Comparator.<long[]>comparingLong(entry -> -entry[1]).thenComparingLong(entry -> entry[0]));
    Map<Long, Integer> kept = new HashMap<>();
    for (long[] entry : entries.subList(0, Math.min(settings.maxTerms(), entries.size()))) {
      kept.put(entry[0], (int) entry[1]);
    }
    return kept;
  }

  /** Counts each term of an article once. */
  private static final class Once implements TermReader.Listener {
    private final HashCounts counts;
    private final Set<Long> seen = new HashSet<>();

    private Once(HashCounts counts) {
      this.counts = counts;
    }

    @Override
    public void word(Tokens tokens, int token, long hash) {
      add(hash);
    }

    @Override
    public void pair(Tokens tokens, int first, int second, long hash) {
      add(hash);
    }

    @Override
    public void title(Tokens tokens, int token, long hash) {
      add(hash);
    }

    @Override
    public void lead(Tokens tokens, int token, long hash) {
      add(hash);
    }

    private void add(long hash) {
      if (seen.add(hash)) {
        counts.add(hash);
      }
    }
  }

  /** Finds the text of each kept hash. */
  private static final class Namer implements TermReader.Listener {
    private final Map<Long, Integer> kept;
    private final Map<Long, Term> terms = new HashMap<>();

    private Namer(Map<Long, Integer> kept) {
      this.kept = kept;
    }

    @Override
    public void word(Tokens tokens, int token, long hash) {
      if (missing(hash)) {
        add(TermKind.WORD, tokens.stem(token), hash);
      }
    }

    @Override
    public void pair(Tokens tokens, int first, int second, long hash) {
      if (missing(hash)) {
        add(TermKind.PAIR, tokens.stem(first) + " " + tokens.stem(second), hash);
      }
    }

    @Override
    public void title(Tokens tokens, int token, long hash) {
      if (missing(hash)) {
        add(TermKind.TITLE, tokens.stem(token), hash);
      }
    }

    @Override
    public void lead(Tokens tokens, int token, long hash) {
      if (missing(hash)) {
        add(TermKind.LEAD, tokens.stem(token), hash);
      }
    }

    private boolean missing(long hash) {
      return kept.containsKey(hash) && !terms.containsKey(hash);
    }

    private void add(TermKind kind, String text, long hash) {
      terms.put(hash, new Term(kind, text, kept.getOrDefault(hash, 1)));
    }
  }
}

package wusum.training;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import wusum.analysis.AnalyzedArticle;
import wusum.analysis.IndexedArticle;
import wusum.analysis.TextAnalyzer;
import wusum.analysis.TextQueries;
import wusum.article.Article;
import wusum.corpus.ContentId;
import wusum.features.FeatureExtractor;
import wusum.features.Features;
import wusum.provenance.Digest;
import wusum.training.SeedLabel.Vote;

/**
 * Unlabelled articles told apart by the lexicon of one topic. Their texts are not kept, so there
 * may be many. Mutable; of one thread.
 */
final class SeedMatches {
  private final SeedLexicon lexicon;
  private final TextAnalyzer analyzer;
  private final TextQueries queries;
  private final FeatureExtractor extractor;
  private final Set<String> seen = new HashSet<>();
  private final List<Features> matched = new ArrayList<>();
  private final List<Features> unmatched = new ArrayList<>();
  private final int[] byQuery;
  private final StringBuilder contents = new StringBuilder();
  private int unsure;

  SeedMatches(SeedLexicon lexicon, TextAnalyzer analyzer, FeatureExtractor extractor) {
    this.lexicon = lexicon;
    this.analyzer = analyzer;
    this.queries = new TextQueries(analyzer);
    this.extractor = extractor;
    this.byQuery = new int[lexicon.speaksFor().size()];
  }

  /** Adds an article, unless one of the same words was added or {@link #passOver passed over}. */
  void add(Article article) {
    String id = ContentId.of(article.title(), article.text());
    if (!seen.add(id)) {
      return;
    }
    AnalyzedArticle analyzed = analyzer.analyze(article);
    IndexedArticle indexed = queries.index(analyzed);
    for (int i = 0; i < byQuery.length; i++) {
      byQuery[i] += indexed.matches(lexicon.speaksFor().get(i)) ? 1 : 0;
    }
    Vote vote = SeedLabeller.label(indexed, lexicon).vote();
    contents.append(id).append(' ').append(vote).append('\n');
    if (vote == Vote.ABSTAIN) {
      unsure++;
    } else {
      (vote == Vote.FOR ? matched : unmatched).add(extractor.extract(analyzed));
    }
  }

  /** Has an article left out, because more is known of it than the lexicon says. */
  void passOver(Article article) {
    seen.add(ContentId.of(article.title(), article.text()));
  }

  /** The articles that have the topic as far as the lexicon can tell. */
  List<Features> matched() {
    return matched;
  }

  /** The articles that do not have it as far as the lexicon can tell. */
  List<Features> unmatched() {
    return unmatched;
  }

  /** How many articles the lexicon cannot tell of. */
  int unsure() {
    return unsure;
  }

  /** Of the articles and their labels, in order. */
  Digest digest() {
    return Digest.of(contents.toString());
  }

  int articles() {
    return matched.size() + unmatched.size() + unsure;
  }

  /** How many articles each query that speaks for the topic matches, in their order. */
  int[] byQuery() {
    return byQuery.clone();
  }
}

package wusum.tagging;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wusum.analysis.AnalyzedArticle;
import wusum.analysis.ArabicDetector;
import wusum.analysis.TextAnalyzer;
import wusum.analysis.Tokens;
import wusum.article.Article;
import wusum.article.Keyword;
import wusum.classifier.Classifier;
import wusum.classifier.Scores;
import wusum.classifier.TermWeights;
import wusum.features.FeatureExtractor;
import wusum.features.Features;
import wusum.keywords.KeywordExtractor;
import wusum.provenance.ModelId;
import wusum.tagging.Tagging.Abstained;
import wusum.tagging.Tagging.Tagged;
import wusum.tagging.Tagging.TermCoverage;
import wusum.taxonomy.Taxonomy;

/**
 * The one door: articles in, topics and keywords out. What is evaluated and what is served both
 * come through here. Thread-safe.
 */
public final class Tagger {
  /** Below this many words an article says too little. */
  private static final int MIN_WORDS = 4;

  private final ModelId model;
  private final Taxonomy taxonomy;
  private final TextAnalyzer analyzer;
  private final FeatureExtractor extractor;
  private final Classifier classifier;
  private final DecisionPolicy policy;
  private final KeywordExtractor keywords;
  private final @Nullable NewsDetector news;
  private final BroaderTopics broader;
  private final boolean knowsPrecision;
  private volatile @Nullable AtPrecision last;

  /** The policy of the precision that was last asked for: the articles of a batch ask for one. */
  private record AtPrecision(double precision, DecisionPolicy policy) {}

  public Tagger(
      ModelId model,
      Taxonomy taxonomy,
      TextAnalyzer analyzer,
      FeatureExtractor extractor,
      Classifier classifier,
      DecisionPolicy policy,
      KeywordExtractor keywords,
      @Nullable NewsDetector news) {
    this.model = model;
    this.taxonomy = taxonomy;
    this.analyzer = analyzer;
    this.extractor = extractor;
    this.classifier = classifier;
    this.policy = policy;
    this.keywords = keywords;
    this.news = news;
    this.broader = new BroaderTopics(taxonomy);
    this.knowsPrecision = policy.findAtPrecision(1).isPresent();
  }

  public ModelId model() {
    return model;
  }

  public Taxonomy taxonomy() {
    return taxonomy;
  }

  /** Tags articles, in their order. */
  public List<Tagging> tag(List<Article> articles) {
    return articles.stream().map(this::tag).toList();
  }

  /** Tags one article. */
  public Tagging tag(Article article) {
    return tag(article, TaggingOptions.DEFAULT);
  }

  /** Whether the model knows which of its thresholds give which precision. */
  public boolean knowsPrecision() {
    return knowsPrecision;
  }

  /**
   * Tags one article as asked.
   *
   * @throws IllegalArgumentException where a precision is asked for that the model knows nothing of
   */
  public Tagging tag(Article article, TaggingOptions options) {
    AnalyzedArticle analyzed = analyzer.analyze(article);
    Features features = extractor.extract(analyzed);
    Scores scores = classifier.score(features);
    int limit = options.keywords();
    List<Keyword> found = limit == 0 ? List.of() : keywords.extract(analyzed, limit);
    TermCoverage coverage = new TermCoverage(features.known(), features.unknown());
    AbstentionReason doubt = doubt(analyzed);
    boolean isNews = doubt != null || news == null || news.isNews(features);
    List<TopicScore> topics = doubt == null ? topics(scores, policy(options), isNews) : List.of();
    if (options.explain()) {
      topics = explain(topics, analyzed, features);
    }
    return topics.isEmpty()
        ? new Abstained(
            article.id(),
            model,
            doubt != null ? doubt : isNews ? AbstentionReason.NO_TOPIC : AbstentionReason.NOT_NEWS,
            found,
            scores,
            coverage)
        : new Tagged(article.id(), model, topics, found, scores, coverage);
  }

  private List<TopicScore> explain(
      List<TopicScore> topics, AnalyzedArticle article, Features features) {
    if (!(classifier instanceof TermWeights weights)) {
      return topics;
    }
    Explainer explainer = new Explainer(article, features, extractor.places(article), weights);
    return topics.stream()
        .map(
            given ->
                new TopicScore(
                    given.topic(),
                    given.score(),
                    explainer.explain(taxonomy.indexOf(given.topic().id()))))
        .toList();
  }

  private static @Nullable AbstentionReason doubt(AnalyzedArticle article) {
    int words = article.title().size() + article.body().size();
    if (words < MIN_WORDS) {
      return AbstentionReason.TOO_SHORT;
    }
    int arabic = arabicWords(article.title()) + arabicWords(article.body());
    return arabic * 2 < words || !ArabicDetector.isArabic(article)
        ? AbstentionReason.NOT_ARABIC
        : null;
  }

  private static int arabicWords(Tokens tokens) {
    int arabic = 0;
    for (int i = 0; i < tokens.size(); i++) {
      arabic += tokens.arabic(i) || tokens.number(i) ? 1 : 0;
    }
    return arabic;
  }

  private DecisionPolicy policy(TaggingOptions options) {
    Double precision = options.minPrecision();
    if (precision == null) {
      return policy;
    }
    AtPrecision known = last;
    if (known == null || known.precision() != precision) {
      known = new AtPrecision(precision, findPolicy(precision));
      last = known;
    }
    return known.policy();
  }

  private DecisionPolicy findPolicy(double precision) {
    return policy
        .findAtPrecision(precision)
        .orElseThrow(
            () -> new IllegalArgumentException(model + " keeps no precision-recall curves"));
  }

  /** What is not news may be of a section, such as a poem of culture, but of no running story. */
  private List<TopicScore> topics(Scores scores, DecisionPolicy chosen, boolean isNews) {
    BitSet given = chosen.decide(scores);
    if (!isNews) {
      broader.keepSections(given);
    }
    broader.fill(given);
    List<TopicScore> topics = new ArrayList<>(given.cardinality());
    for (int i = given.nextSetBit(0); i >= 0; i = given.nextSetBit(i + 1)) {
      topics.add(new TopicScore(taxonomy.topics().get(i), scores.get(i)));
    }
    topics.sort(Comparator.comparingDouble(TopicScore::score).reversed());
    return topics;
  }
}

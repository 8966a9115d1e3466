package wusum.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import wusum.article.ArticleId;
import wusum.article.Keyword;
import wusum.corpus.Corpus;
import wusum.corpus.LabelledArticle;
import wusum.provenance.ModelId;
import wusum.tagging.AbstentionReason;
import wusum.tagging.Tagging;
import wusum.tagging.Tagging.Abstained;
import wusum.tagging.Tagging.TermCoverage;
import wusum.taxonomy.Taxonomy;

/** Measures taggings of articles against what readers chose for them. Immutable. */
public final class Evaluator {
  private final Taxonomy taxonomy;
  private final Bootstrap bootstrap;

  /**
   * @param taxonomy that of the model
   * @param bootstrap draws the intervals
   */
  public Evaluator(Taxonomy taxonomy, Bootstrap bootstrap) {
    this.taxonomy = taxonomy;
    this.bootstrap = bootstrap;
  }

  /**
   * @param taggings of the articles of {@code gold}, in their order, by one model
   * @throws IllegalArgumentException where there is no article, where a tagging is not of the
   *     article at its place or is another model's, or where a topic is not in the taxonomy
   */
  public Evaluation evaluate(Corpus gold, List<Tagging> taggings) {
    ModelId model = checkAligned(gold, taggings);
    TopicMeasure topics = new TopicMeasure(taxonomy, judge(gold, taggings), bootstrap);
    Map<AbstentionReason, Double> abstentionRates = abstentionRates(taggings);
    return new Evaluation(
        model,
        gold.articles().stream().map(LabelledArticle::origin).distinct().toList(),
        gold.size(),
        topics.families(),
        topics.topics(),
        coverage(taggings),
        abstentionRates,
        topics.subsetAccuracy(),
        topics.accuracy(),
        keywords(gold, taggings),
        unknownTermRate(taggings),
        bootstrap);
  }

  /**
   * How much better one system does than another on the same articles, for the micro and the macro
   * F1 of each family.
   *
   * @param one taggings of the articles of {@code gold}, in their order, by one model
   * @param other those by another
   * @throws IllegalArgumentException as {@link #evaluate} does
   */
  public List<Difference> compare(Corpus gold, List<Tagging> one, List<Tagging> other) {
    checkAligned(gold, one);
    checkAligned(gold, other);
    return new PairedComparison(taxonomy, judge(gold, one), judge(gold, other))
        .differences(bootstrap);
  }

  private static ModelId checkAligned(Corpus gold, List<Tagging> taggings) {
    if (gold.size() == 0) {
      throw new IllegalArgumentException("there is no labelled article to measure on");
    }
    if (gold.size() != taggings.size()) {
      throw new IllegalArgumentException(
          gold.size() + " labelled articles, but " + taggings.size() + " taggings");
    }
    ModelId model = taggings.get(0).model();
    for (int i = 0; i < gold.size(); i++) {
      ArticleId expected = gold.get(i).article().id();
      Tagging tagging = taggings.get(i);
      if (!tagging.article().equals(expected)) {
        throw new IllegalArgumentException(
            "tagging " + i + " is of article " + tagging.article() + ", not of " + expected);
      }
      if (!tagging.model().equals(model)) {
        throw new IllegalArgumentException(
            "article " + expected + " was tagged by " + tagging.model() + ", not by " + model);
      }
    }
    return model;
  }

  private List<Judgement> judge(Corpus gold, List<Tagging> taggings) {
    List<Judgement> judgements = new ArrayList<>(gold.size());
    for (int i = 0; i < gold.size(); i++) {
      judgements.add(Judgement.of(gold.get(i), taggings.get(i), taxonomy));
    }
    return judgements;
  }

  private static double coverage(List<Tagging> taggings) {
    long tagged = taggings.stream().filter(tagging -> !tagging.topics().isEmpty()).count();
    return (double) tagged / taggings.size();
  }

  private static Map<AbstentionReason, Double> abstentionRates(List<Tagging> taggings) {
    Map<AbstentionReason, Double> rates = new EnumMap<>(AbstentionReason.class);
    for (AbstentionReason reason : AbstentionReason.values()) {
      long abstained =
          taggings.stream()
              .filter(tagging -> tagging instanceof Abstained none && none.reason() == reason)
              .count();
      rates.put(reason, (double) abstained / taggings.size());
    }
    return rates;
  }

  private static KeywordEvaluation keywords(Corpus gold, List<Tagging> taggings) {
    KeywordMeasure measure = new KeywordMeasure();
    for (int i = 0; i < gold.size(); i++) {
      List<String> suggested = taggings.get(i).keywords().stream().map(Keyword::text).toList();
      measure.add(suggested, gold.get(i).keywords(), gold.get(i).coreKeywords());
    }
    return measure.result();
  }

  private static OptionalDouble unknownTermRate(List<Tagging> taggings) {
    return taggings.stream()
        .map(Tagging::coverage)
        .filter(coverage -> coverage.known() + coverage.unknown() > 0)
        .mapToDouble(Evaluator::unknownShare)
        .average();
  }

  private static double unknownShare(TermCoverage coverage) {
    return (double) coverage.unknown() / (coverage.known() + coverage.unknown());
  }
}

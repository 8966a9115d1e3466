package wusum.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import wusum.article.ArticleId;
import wusum.classifier.Scores;
import wusum.corpus.Corpus;
import wusum.corpus.LabelledArticle;
import wusum.provenance.ModelId;
import wusum.tagging.AbstentionReason;
import wusum.tagging.Tagging;
import wusum.tagging.Tagging.Abstained;
import wusum.tagging.Tagging.TermCoverage;
import wusum.taxonomy.Taxonomy;
import wusum.taxonomy.TopicId;

/** Feature under test: taggings are measured against the topics that readers chose. */
final class EvaluatorTest {
  private static final Offset<Double> EXACT = within(1e-9);
  private static final Taxonomy FLAT = Samples.taxonomy("a", "b", "c");
  private static final Taxonomy TWO_LEVELS = Samples.taxonomy("s", "t", "s1<s", "t1<t");

  @Test
  void evaluate_oneRightArticle_isPerfect() {
    Evaluation evaluation =
        evaluate(FLAT, List.of(gold("1", "a")), List.of(tagging(FLAT, "1", Map.of("a", 0.9))));
    assertThat(evaluation.model()).isEqualTo(Samples.MODEL);
    assertThat(evaluation.origins()).containsExactly("sample");
    assertThat(evaluation.articles()).isEqualTo(1);
    assertThat(evaluation.family("all").micro().f1())
        .isEqualTo(new Estimate(1, new Interval(1, 1)));
    assertThat(evaluation.accuracy()).contains(new Estimate(1, new Interval(1, 1)));
    assertThat(evaluation.subsetAccuracy()).isEqualTo(1);
    assertThat(evaluation.coverage()).isEqualTo(1);
  }

  @Test
  void evaluate_rightWrongAndMissed_areCountedByTopic() {
    Evaluation evaluation = fourArticles();
    assertThat(evaluation.topic(new TopicId("a")).counts()).isEqualTo(new Counts(2, 0, 1));
    assertThat(evaluation.topic(new TopicId("b")).counts()).isEqualTo(new Counts(1, 1, 0));
    assertThat(evaluation.topic(new TopicId("c")).counts()).isEqualTo(new Counts(0, 1, 0));
    FamilyEvaluation all = evaluation.family("all");
    assertThat(all.counts()).isEqualTo(new Counts(3, 2, 1));
    assertThat(all.micro().precision()).isCloseTo(3.0 / 5, EXACT);
    assertThat(all.micro().recall()).isCloseTo(3.0 / 4, EXACT);
    assertThat(all.micro().f1().value()).isCloseTo(6.0 / 9, EXACT);
    assertThat(all.topics()).isEqualTo(3);
    assertThat(all.macroTopics()).isEqualTo(1);
    assertThat(all.macro().precision()).isCloseTo(1, EXACT);
    assertThat(all.macro().recall()).isCloseTo(2.0 / 3, EXACT);
    assertThat(all.macro().f1().value()).isCloseTo(0.8, EXACT);
  }

  @Test
  void evaluate_scores_giveAveragePrecisionByTopic() {
    Evaluation evaluation = fourArticles();
    // a: 0.9 right, 0.8 right, 0.4 right, 0.3 wrong
    assertThat(evaluation.topic(new TopicId("a")).averagePrecision()).hasValueCloseTo(1.0, EXACT);
    // b: 0.7 wrong, 0.6 right, two at 0
    assertThat(evaluation.topic(new TopicId("b")).averagePrecision()).hasValueCloseTo(0.5, EXACT);
    assertThat(evaluation.topic(new TopicId("c")).averagePrecision()).isEmpty();
  }

  @Test
  void evaluate_scores_givePrecisionAtEachK() {
    // the best topic is right in articles 1, 2 and 4 of four; among three places, once each
    Map<Integer, Double> precisionAt = fourArticles().family("all").precisionAt();
    assertThat(precisionAt.get(1)).isCloseTo(3.0 / 4, EXACT);
    assertThat(precisionAt.get(3)).isCloseTo(1.0 / 3, EXACT);
    assertThat(precisionAt.get(5)).isCloseTo(1.0 / 5, EXACT);
  }

  @Test
  void evaluate_oneTopicEach_hasAnAccuracyAndItsInterval() {
    Estimate accuracy = fourArticles().accuracy().orElseThrow();
    assertThat(accuracy.value()).isCloseTo(3.0 / 4, EXACT);
    assertThat(accuracy.interval().low()).isBetween(0.0, 0.5);
    assertThat(accuracy.interval().high()).isEqualTo(1);
  }

  @Test
  void evaluate_articlesGivenJustTheirTopics_areTheSubsetAccuracy() {
    assertThat(fourArticles().subsetAccuracy()).isCloseTo(2.0 / 4, EXACT);
  }

  /** One topic is due in each; what is given are the scores of at least a half. */
  private static Evaluation fourArticles() {
    return evaluate(
        FLAT,
        List.of(gold("1", "a"), gold("2", "a"), gold("3", "a"), gold("4", "b")),
        List.of(
            tagging(FLAT, "1", Map.of("a", 0.9)),
            tagging(FLAT, "2", Map.of("a", 0.8, "c", 0.5)),
            tagging(FLAT, "3", Map.of("a", 0.4, "b", 0.7)),
            tagging(FLAT, "4", Map.of("a", 0.3, "b", 0.6))));
  }

  @Test
  void evaluate_severalTopicsOnOneArticle_hasNoAccuracy() {
    Evaluation evaluation =
        evaluate(
            FLAT,
            List.of(gold("1", "a"), gold("2", "a", "b")),
            List.of(tagging(FLAT, "1", Map.of("a", 0.9)), tagging(FLAT, "2", Map.of("a", 0.9))));
    assertThat(evaluation.accuracy()).isEmpty();
  }

  @Test
  void evaluate_optionalTopic_isNeitherRightNorWrong() {
    LabelledArticle gold = Samples.gold("1", List.of("a"), List.of("b"));
    Evaluation given =
        evaluate(FLAT, List.of(gold), List.of(tagging(FLAT, "1", Map.of("a", 0.6, "b", 0.9))));
    Evaluation without =
        evaluate(FLAT, List.of(gold), List.of(tagging(FLAT, "1", Map.of("a", 0.6))));
    for (Evaluation evaluation : List.of(given, without)) {
      assertThat(evaluation.family("all").counts()).isEqualTo(new Counts(1, 0, 0));
      assertThat(evaluation.topic(new TopicId("b")).averagePrecision()).isEmpty();
      assertThat(evaluation.family("all").precisionAt()).containsEntry(1, 1.0);
      assertThat(evaluation.subsetAccuracy()).isEqualTo(1);
      assertThat(evaluation.accuracy()).isPresent();
    }
  }

  @Test
  void evaluate_scores_areHeldAgainstWhatIsDueInEachFamily() {
    LabelledArticle gold = Samples.gold("1", List.of("s"), List.of("t"));
    Evaluation evaluation =
        evaluate(
            TWO_LEVELS,
            List.of(gold),
            List.of(tagging(TWO_LEVELS, "1", Map.of("s", 0.75, "t", 0.75, "s1", 0.5))));
    // an optional topic is no decision
    assertThat(evaluation.family("sections").calibration().all().count()).isEqualTo(1);
    assertThat(evaluation.family("sections").calibration().all().error()).isCloseTo(0.25, EXACT);
    assertThat(evaluation.family("stories").calibration().all().count()).isEqualTo(2);
    assertThat(evaluation.family("stories").calibration().all().error()).isCloseTo(0.25, EXACT);
    assertThat(evaluation.family("stories").calibration().likely().error()).isCloseTo(0.5, EXACT);
  }

  @Test
  void evaluate_topicThatIsAlsoOptional_isDue() {
    LabelledArticle gold = Samples.gold("1", List.of("a"), List.of("a"));
    Evaluation evaluation = evaluate(FLAT, List.of(gold), List.of(tagging(FLAT, "1", Map.of())));
    assertThat(evaluation.topic(new TopicId("a")).counts()).isEqualTo(new Counts(0, 0, 1));
  }

  @Test
  void evaluate_twoLevels_measuresSectionsAndStoriesApart() {
    Evaluation evaluation =
        evaluate(
            TWO_LEVELS,
            List.of(gold("1", "s", "s1"), gold("2", "t")),
            List.of(
                tagging(TWO_LEVELS, "1", Map.of("s", 0.9, "t1", 0.8)),
                tagging(TWO_LEVELS, "2", Map.of("t", 0.9, "t1", 0.3))));
    assertThat(evaluation.families())
        .extracting(FamilyEvaluation::name)
        .containsExactly("all", "sections", "stories");
    assertThat(evaluation.family("all").counts()).isEqualTo(new Counts(2, 1, 1));
    assertThat(evaluation.family("sections").counts()).isEqualTo(new Counts(2, 0, 0));
    assertThat(evaluation.family("stories").counts()).isEqualTo(new Counts(0, 1, 1));
    // only article 1 has a story, and t1 comes before s1
    assertThat(evaluation.family("stories").precisionAt()).containsEntry(1, 0.0);
  }

  @Test
  void evaluate_flatTopics_hasOneFamily() {
    assertThat(fourArticles().families()).extracting(FamilyEvaluation::name).containsExactly("all");
  }

  @Test
  void evaluate_nothingGiven_isZeroAndAllAbstained() {
    Evaluation evaluation =
        evaluate(FLAT, List.of(gold("1", "a")), List.of(tagging(FLAT, "1", Map.of())));
    assertThat(evaluation.family("all").counts()).isEqualTo(new Counts(0, 0, 1));
    assertThat(evaluation.family("all").micro().f1().value()).isZero();
    assertThat(evaluation.coverage()).isZero();
    assertThat(evaluation.abstentionRate()).isEqualTo(1);
    assertThat(evaluation.abstentionRates())
        .containsExactly(
            Map.entry(AbstentionReason.NOT_ARABIC, 0.0),
            Map.entry(AbstentionReason.TOO_SHORT, 0.0),
            Map.entry(AbstentionReason.NOT_NEWS, 0.0),
            Map.entry(AbstentionReason.NO_TOPIC, 1.0));
  }

  @Test
  void evaluate_nothingDueAndNothingGiven_isExactButHasNoFigures() {
    Evaluation evaluation =
        evaluate(FLAT, List.of(gold("1")), List.of(tagging(FLAT, "1", Map.of())));
    assertThat(evaluation.subsetAccuracy()).isEqualTo(1);
    assertThat(evaluation.family("all").micro().f1().value()).isZero();
    assertThat(evaluation.family("all").precisionAt()).isEmpty();
    assertThat(evaluation.accuracy()).isEmpty();
  }

  @Test
  void evaluate_unknownWords_areAMeanOverArticlesWithWords() {
    List<Tagging> taggings =
        List.of(abstained("1", 3, 1), abstained("2", 1, 3), abstained("3", 0, 0));
    Evaluation evaluation = evaluate(FLAT, List.of(gold("1"), gold("2"), gold("3")), taggings);
    assertThat(evaluation.unknownTermRate()).hasValueCloseTo(0.5, EXACT);
    assertThat(evaluation.abstentionRates()).containsEntry(AbstentionReason.TOO_SHORT, 1.0);
    assertThat(evaluate(FLAT, List.of(gold("3")), taggings.subList(2, 3)).unknownTermRate())
        .isEmpty();
  }

  @Test
  void evaluate_sameInput_givesAnEqualEvaluation() {
    assertThat(fourArticles()).isEqualTo(fourArticles());
  }

  @Test
  void evaluate_noArticles_isRefused() {
    assertThatThrownBy(() -> evaluate(FLAT, List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no labelled article to measure on");
  }

  @Test
  void evaluate_anotherNumberOfTaggings_isRefused() {
    assertThatThrownBy(() -> evaluate(FLAT, List.of(gold("1")), List.of()))
        .hasMessage("1 labelled articles, but 0 taggings");
  }

  @Test
  void evaluate_taggingOfAnotherArticle_isRefused() {
    assertThatThrownBy(
            () -> evaluate(FLAT, List.of(gold("1")), List.of(tagging(FLAT, "2", Map.of("a", 0.9)))))
        .hasMessage("tagging 0 is of article 2, not of 1");
  }

  @Test
  void evaluate_taggingsOfTwoModels_areRefused() {
    Tagging other =
        new Abstained(
            new ArticleId("2"),
            new ModelId("model-2"),
            AbstentionReason.NO_TOPIC,
            List.of(),
            new Scores(new float[3]),
            new TermCoverage(1, 0));
    assertThatThrownBy(
            () ->
                evaluate(
                    FLAT,
                    List.of(gold("1"), gold("2")),
                    List.of(tagging(FLAT, "1", Map.of()), other)))
        .hasMessage("article 2 was tagged by model-2, not by model-1");
  }

  @Test
  void evaluate_unknownGoldTopic_isRefusedByArticleAndTopic() {
    assertThatThrownBy(
            () ->
                evaluate(FLAT, List.of(gold("1", "chess")), List.of(tagging(FLAT, "1", Map.of()))))
        .hasMessage("article 1 has an unknown topic 'chess'");
  }

  @Test
  void evaluate_wrongNumberOfScores_isRefused() {
    assertThatThrownBy(
            () -> evaluate(FLAT, List.of(gold("1")), List.of(tagging(TWO_LEVELS, "1", Map.of()))))
        .hasMessage("article 1 has 4 scores for 3 topics");
  }

  @Test
  void evaluate_scoreThatIsNoNumber_isRefused() {
    Tagging bad =
        Samples.tagging(FLAT, "1", List.of(), new Scores(new float[] {0, Float.NaN, 0}), List.of());
    assertThatThrownBy(() -> evaluate(FLAT, List.of(gold("1")), List.of(bad)))
        .hasMessage("article 1 has no number as its score for topic 'b'");
  }

  @Test
  void get_unknownFamilyOrTopic_isRefused() {
    assertThatThrownBy(() -> fourArticles().family("stories"))
        .hasMessage("unknown family 'stories'");
    assertThatThrownBy(() -> fourArticles().topic(new TopicId("chess")))
        .hasMessage("unknown topic 'chess'");
  }

  private static Evaluation evaluate(
      Taxonomy taxonomy, List<LabelledArticle> gold, List<Tagging> taggings) {
    return new Evaluator(taxonomy, Bootstrap.seeded(1)).evaluate(new Corpus(gold), taggings);
  }

  private static LabelledArticle gold(String id, String... topics) {
    return Samples.gold(id, List.of(topics), List.of());
  }

  private static Tagging tagging(Taxonomy taxonomy, String id, Map<String, Double> scores) {
    return Samples.tagging(taxonomy, id, scores);
  }

  private static Tagging abstained(String id, int known, int unknown) {
    return new Abstained(
        new ArticleId(id),
        Samples.MODEL,
        AbstentionReason.TOO_SHORT,
        List.of(),
        new Scores(new float[3]),
        new TermCoverage(known, unknown));
  }

  @Test
  void compare_systemWithItself_isNoDifference() {
    Corpus gold = new Corpus(List.of(Samples.gold("1", List.of("s"), List.of())));
    List<Tagging> taggings = List.of(tagging(TWO_LEVELS, "1", Map.of("s", 0.75)));
    assertThat(new Evaluator(TWO_LEVELS, Bootstrap.seeded(1)).compare(gold, taggings, taggings))
        .hasSize(6)
        .allSatisfy(one -> assertThat(one.value()).isZero())
        .allSatisfy(one -> assertThat(one.isSure()).isFalse());
  }

  @Test
  void compare_systemThatIsAlwaysRight_isSurelyBetterThanOneThatNeverIs() {
    List<LabelledArticle> gold = new ArrayList<>();
    List<Tagging> right = new ArrayList<>();
    List<Tagging> wrong = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      gold.add(Samples.gold("" + i, List.of("s"), List.of()));
      right.add(tagging(TWO_LEVELS, "" + i, Map.of("s", 0.75)));
      wrong.add(tagging(TWO_LEVELS, "" + i, Map.of("t", 0.75)));
    }
    Difference difference =
        new Evaluator(TWO_LEVELS, Bootstrap.seeded(1))
            .compare(new Corpus(gold), right, wrong)
            .get(0);
    assertThat(difference.value()).isEqualTo(1);
    assertThat(difference.isSure()).isTrue();
  }
}

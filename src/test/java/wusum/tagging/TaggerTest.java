package wusum.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import wusum.analysis.TextAnalyzer;
import wusum.article.Article;
import wusum.article.ArticleId;
import wusum.article.Keyword;
import wusum.classifier.LinearClassifier;
import wusum.features.FeatureExtractor;
import wusum.features.FeatureSettings;
import wusum.features.Term;
import wusum.features.TermIndex;
import wusum.features.TermKind;
import wusum.keywords.BackgroundCounts;
import wusum.keywords.KeywordExtractor;
import wusum.provenance.ModelId;
import wusum.tagging.PrecisionRecallCurve.Point;
import wusum.tagging.Tagging.Abstained;
import wusum.tagging.Tagging.Tagged;
import wusum.tagging.Tagging.TermCoverage;
import wusum.taxonomy.Taxonomy;
import wusum.taxonomy.Topic;
import wusum.taxonomy.TopicId;

/** From an article to its topics, by a model of three words whose weights are set by hand. */
final class TaggerTest {
  private static final String STORY_WORD = "طهران";
  private static final String SPORT_WORD = "ملعب";
  private static final String BOTH_WORD = "بطولة";

  private static final TextAnalyzer ANALYZER = new TextAnalyzer(Set.of("في", "من"), Set.of());
  private static final Taxonomy TAXONOMY =
      new Taxonomy(
          "test",
          List.of(
              topic("politics", null),
              topic("sport", null),
              topic("us-iran", "politics"),
              topic("us-iran-nuclear", "us-iran")));

  /** A row for each word, a column for each topic. */
  private static final float[] WEIGHTS = {
    0, 0, 0, 8,
    0, 8, 0, 0,
    0, 9, 7, 0
  };

  private static final Tagger TAGGER = tagger(new ThresholdPolicy(TAXONOMY, half()));

  private static Topic topic(String id, @Nullable String broader) {
    return new Topic(
        new TopicId(id), id, id, null, broader == null ? null : new TopicId(broader), "");
  }

  private static float[] half() {
    return new float[] {0.5f, 0.5f, 0.5f, 0.5f};
  }

  private static Tagger tagger(DecisionPolicy policy) {
    return tagger(policy, null);
  }

  private static Tagger tagger(DecisionPolicy policy, @Nullable NewsDetector news) {
    List<Term> terms = new ArrayList<>();
    for (String word : List.of(STORY_WORD, SPORT_WORD, BOTH_WORD)) {
      terms.add(new Term(TermKind.WORD, ANALYZER.analyze(word).stem(0), 1));
    }
    return new Tagger(
        new ModelId("by-hand"),
        TAXONOMY,
        ANALYZER,
        new FeatureExtractor(
            new FeatureSettings(1, 10, false, 0, 0), new TermIndex(terms.size(), terms)),
        new LinearClassifier(WEIGHTS, new float[] {-3, -3, -3, -3}),
        policy,
        new KeywordExtractor(new NoCounts()),
        news);
  }

  private static Article article(String text) {
    return Article.of(new ArticleId("a1"), "", text);
  }

  private static List<String> topics(String text) {
    return topics(TAGGER, text);
  }

  private static List<String> topics(Tagger tagger, String text) {
    return tagger.tag(article(text)).topics().stream()
        .map(given -> given.topic().id().value())
        .toList();
  }

  private static @Nullable AbstentionReason reason(String text) {
    return reason(TAGGER, text);
  }

  private static @Nullable AbstentionReason reason(Tagger tagger, String text) {
    return tagger.tag(article(text)) instanceof Abstained abstained ? abstained.reason() : null;
  }

  @Test
  void tag_sectionAboveItsThreshold_isGiven() {
    assertThat(topics("افتتح الوزير ملعب المدينة الجديد")).containsExactly("sport");
  }

  @Test
  void tag_storyAlone_bringsEverySectionAboveIt() {
    assertThat(topics("تستضيف طهران الوفد الزائر غدا"))
        .containsExactlyInAnyOrder("us-iran-nuclear", "us-iran", "politics");
  }

  @Test
  void tag_storyBesideASection_bringsNoOther() {
    assertThat(topics("تأجلت بطولة المنتخبات إلى الخريف")).containsExactly("sport", "us-iran");
  }

  @Test
  void tag_topics_fallInScore() {
    List<TopicScore> topics = TAGGER.tag(article("تأجلت بطولة المنتخبات إلى الخريف")).topics();
    assertThat(topics.get(0).score()).isGreaterThan(topics.get(1).score());
  }

  @Test
  void tag_topicsBroughtAlong_keepTheirOwnScores() {
    Tagging tagging = TAGGER.tag(article("تستضيف طهران الوفد الزائر غدا"));
    assertThat(tagging.topics())
        .allSatisfy(
            given ->
                assertThat(given.score())
                    .isEqualTo(tagging.scores().get(TAXONOMY.indexOf(given.topic().id()))));
  }

  @Test
  void tag_noTopicAboveItsThreshold_abstains() {
    assertThat(reason("سقطت أمطار خفيفة على الساحل")).isEqualTo(AbstentionReason.NO_TOPIC);
  }

  @Test
  void tag_threeWords_areTooFew() {
    assertThat(reason("ملعب المدينة الجديد")).isEqualTo(AbstentionReason.TOO_SHORT);
    assertThat(reason("ملعب المدينة الجديد هناك")).isNull();
  }

  @Test
  void tag_wordsOfTheHeadline_countToo() {
    Tagging tagging =
        TAGGER.tag(Article.of(new ArticleId("a1"), "ملعب المدينة", "يفتح أبوابه اليوم"));
    assertThat(tagging).isInstanceOf(Tagged.class);
  }

  @Test
  void tag_mostlyOtherScript_isNotArabic() {
    assertThat(reason("ملعب the stadium will open its gates tomorrow"))
        .isEqualTo(AbstentionReason.NOT_ARABIC);
  }

  @Test
  void tag_halfArabic_isArabicEnough() {
    assertThat(reason("ملعب المدينة stadium opens")).isNull();
  }

  @Test
  void tag_abstained_givesScoresAndKeywordsAllTheSame() {
    Tagging tagging = TAGGER.tag(article("سقطت أمطار خفيفة على الساحل"));
    assertThat(tagging.scores().size()).isEqualTo(TAXONOMY.size());
    assertThat(tagging.keywords()).isNotEmpty();
  }

  @Test
  void tag_coverage_countsKnownAndUnknownWordsWithoutStopWords() {
    assertThat(TAGGER.tag(article("ملعب جديد في مدينة ساحلية")).coverage())
        .isEqualTo(new TermCoverage(1, 3));
  }

  @Test
  void tag_limitOfKeywords_isKept() {
    String text = "افتتحت طهران ملعب آزادي، وبطولة آسيا، ومعرض الكتاب، وقمة المناخ";
    assertThat(TAGGER.tag(article(text), TaggingOptions.DEFAULT.withKeywords(2)).keywords())
        .hasSize(2);
    assertThat(TAGGER.tag(article(text), TaggingOptions.DEFAULT.withKeywords(0)).keywords())
        .isEmpty();
  }

  @Test
  void tag_negativeLimit_isRefused() {
    assertThatThrownBy(() -> TaggingOptions.DEFAULT.withKeywords(-1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void tag_publisherKeywords_changeNothing() {
    String text = "سقطت أمطار خفيفة على الساحل";
    Article told =
        new Article(new ArticleId("a1"), "", text, null, null, List.of(SPORT_WORD, STORY_WORD));
    Tagging tagging = TAGGER.tag(told);
    assertThat(tagging.topics()).isEmpty();
    assertThat(tagging.keywords()).extracting(Keyword::text).doesNotContain(SPORT_WORD);
    assertThat(tagging.scores().toArray()).isEqualTo(TAGGER.tag(article(text)).scores().toArray());
  }

  @Test
  void tag_severalArticles_keepTheirOrder() {
    List<Tagging> taggings =
        TAGGER.tag(
            List.of(
                Article.of(new ArticleId("b"), "", "سقطت أمطار خفيفة على الساحل"),
                Article.of(new ArticleId("a"), "", "افتتح الوزير ملعب المدينة")));
    assertThat(taggings).extracting(tagging -> tagging.article().value()).containsExactly("b", "a");
  }

  @Test
  void tag_topPolicy_givesExactlyOneSection() {
    Tagging tagging = tagger(new TopPolicy()).tag(article("سقطت أمطار خفيفة على الساحل"));
    assertThat(tagging.topics())
        .extracting(given -> given.topic().id().value())
        .containsExactly("politics");
  }

  private static List<String> topics(Tagger tagger, String text, double precision) {
    return tagger
        .tag(article(text), TaggingOptions.DEFAULT.withMinPrecision(precision))
        .topics()
        .stream()
        .map(given -> given.topic().id().value())
        .toList();
  }

  @Test
  void tag_onePrecisionAfterAnother_givesTheTopicsOfEach() {
    PrecisionRecallCurve rare = new PrecisionRecallCurve(0, List.of());
    PrecisionRecallCurve sport =
        new PrecisionRecallCurve(18, List.of(new Point(0.6f, 10, 9), new Point(0.1f, 30, 18)));
    Tagger tagger =
        tagger(
            new ThresholdPolicy(
                TAXONOMY,
                half(),
                TAXONOMY.topics().stream()
                    .map(topic -> topic.id().value().equals("sport") ? sport : rare)
                    .toList()));
    String text = "أعلن الملعب الجديد استقبال الجمهور";
    assertThat(topics(tagger, text, 0.8)).containsExactly("sport");
    assertThat(topics(tagger, text, 0.99)).isEmpty();
    assertThat(topics(tagger, text, 0.8)).containsExactly("sport");
  }

  @Test
  void tag_precisionThatNothingIsKnownOf_isRefused() {
    assertThat(TAGGER.knowsPrecision()).isFalse();
    assertThatThrownBy(() -> topics(TAGGER, "أعلن الملعب الجديد استقبال الجمهور", 0.9))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("precision-recall curves");
  }

  /** A tagger that takes every text for news, or none. */
  private static Tagger detecting(boolean news) {
    return tagger(
        new ThresholdPolicy(TAXONOMY, half()),
        new NewsDetector(new float[WEIGHTS.length / TAXONOMY.size()], news ? -1 : 1, 0.5f));
  }

  @Test
  void tag_notNewsOfSectionAndStory_keepsTheSectionAlone() {
    assertThat(topics(detecting(false), "تأجلت بطولة المنتخبات إلى الخريف"))
        .containsExactly("sport");
  }

  @Test
  void tag_notNewsOfAStoryAlone_abstains() {
    assertThat(reason(detecting(false), "تستضيف طهران الوفد الزائر غدا"))
        .isEqualTo(AbstentionReason.NOT_NEWS);
  }

  @Test
  void tag_notNewsOfNoTopic_abstainsAsNotNews() {
    assertThat(reason(detecting(false), "سقطت أمطار خفيفة على الساحل"))
        .isEqualTo(AbstentionReason.NOT_NEWS);
  }

  @Test
  void tag_notNewsThatIsTooShort_isTooShort() {
    assertThat(reason(detecting(false), "ملعب المدينة الجديد"))
        .isEqualTo(AbstentionReason.TOO_SHORT);
  }

  @Test
  void tag_newsByADetector_isTaggedAsWithoutOne() {
    assertThat(topics(detecting(true), "تستضيف طهران الوفد الزائر غدا"))
        .isEqualTo(topics("تستضيف طهران الوفد الزائر غدا"));
    assertThat(reason(detecting(true), "سقطت أمطار خفيفة على الساحل"))
        .isEqualTo(AbstentionReason.NO_TOPIC);
  }

  /** A collection of nothing. */
  private static final class NoCounts implements BackgroundCounts {
    @Override
    public int documents() {
      return 0;
    }

    @Override
    public int documentsWith(long termHash) {
      return 0;
    }
  }
}

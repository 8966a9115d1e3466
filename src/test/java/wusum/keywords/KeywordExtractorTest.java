package wusum.keywords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wusum.analysis.AnalyzedArticle;
import wusum.article.Keyword;

/** Keywords of whole articles, by a background that knows nothing. */
final class KeywordExtractorTest {
  private static final String PORT_TITLE = "حريق ضخم يلتهم مستودعات ميناء البصرة";
  private static final String PORT =
      """
      أعلنت مديرية الدفاع المدني في محافظة البصرة، فجر الثلاثاء، السيطرة على حريق اندلع في ثلاثة \
      مستودعات داخل ميناء أم قصر جنوبي العراق، من دون تسجيل إصابات.
      وقال مدير الدفاع المدني عبد الكريم الشمري إن الحريق بدأ بعد أقل من ساعة على تفريغ شحنة \
      أخشاب، مضيفاً أن إحدى عشرة فرقة إطفاء شاركت في إخماده.
      وأوضح الشمري أن الرياح القوية ساعدت على انتشار النيران، وأن التحقيق جارٍ لمعرفة الأسباب.
      ويُعد ميناء أم قصر أكبر موانئ العراق التجارية، وتمر عبره معظم واردات البلاد من الحبوب والسكر.
      """;
  private static final String TALKS_TITLE = "جولة ثانية من المحادثات الأميركية الإيرانية في مسقط";
  private static final String TALKS =
      """
      انطلقت في العاصمة العُمانية مسقط، صباح السبت، الجولة الثانية من المحادثات غير المباشرة بين \
      الولايات المتحدة وإيران بشأن البرنامج النووي، بوساطة عُمانية.
      وقال وزير الخارجية الإيراني عباس عراقجي إن بلاده لن تتنازل عن تخصيب اليورانيوم، بينما شدّد \
      المبعوث الأميركي ستيف ويتكوف على أن واشنطن تريد اتفاقاً "دائماً وقابلاً للتحقق".
      ويرى مراقبون أن رفع العقوبات عن طهران سيكون العقدة الأصعب. وأضاف عراقجي أن رفع العقوبات \
      شرط لأي اتفاق.
      """;

  @Test
  void extract_newsReport_namesPlaceAndSubject() {
    assertThat(Texts.keywords(PORT_TITLE, PORT)).contains("البصرة", "العراق", "الدفاع المدني");
  }

  @Test
  void extract_talks_namesPeopleInFull() {
    assertThat(Texts.keywords(TALKS_TITLE, TALKS))
        .contains("عباس عراقجي", "ستيف ويتكوف", "مسقط", "إيران")
        .doesNotContain("عراقجي", "ويتكوف", "عباس", "ستيف");
  }

  @Test
  void extract_verbsOfSpeechAndAdverbs_areInNoKeyword() {
    List<String> all = Texts.keywords(PORT_TITLE, PORT, 50);
    assertThat(all)
        .noneMatch(keyword -> keyword.contains("قال"))
        .noneMatch(keyword -> keyword.contains("أوضح"))
        .noneMatch(keyword -> keyword.startsWith("بعد"));
  }

  @Test
  void extract_articleThatHoldsMore_givesFiveAtLeast() {
    assertThat(Texts.keywords("", "سريراً وغرفة وممرضاً، طبيباً، دواءً، جهازاً، مبنى"))
        .hasSizeGreaterThanOrEqualTo(5);
  }

  @Test
  void extract_articleThatHoldsLess_givesWhatItHolds() {
    assertThat(Texts.keywords("", "قال إن الهدنة في خطر")).contains("الهدنة").hasSizeLessThan(5);
  }

  @Test
  void extract_longArticle_givesTheLimitAtMost() {
    assertThat(Texts.keywords(TALKS_TITLE, TALKS.repeat(5), 7)).hasSizeLessThanOrEqualTo(7);
    assertThat(Texts.keywords(TALKS_TITLE, TALKS, 1)).hasSize(1);
  }

  @Test
  void extract_textOfStopWordsAlone_givesNone() {
    assertThat(Texts.keywords("", "هذا الذي من هنا إلى هناك")).isEmpty();
  }

  @Test
  void extract_textInAnotherScript_givesNone() {
    assertThat(Texts.keywords("", "Oil prices rose on Monday.")).isEmpty();
  }

  @Test
  void extract_twoSpellingsOfAName_givesOne() {
    List<String> keywords =
        Texts.keywords("", "زارت الوفود اسطنبول. وفي إسطنبول التقت البلدية. إسطنبول مكتظة.");
    assertThat(keywords).containsAnyOf("إسطنبول", "اسطنبول");
    assertThat(keywords).filteredOn(List.of("إسطنبول", "اسطنبول")::contains).hasSize(1);
  }

  @Test
  void extract_scores_fallFromFirstToLast() {
    List<Keyword> keywords =
        new KeywordExtractor(Texts.NOTHING).extract(Texts.analyzed(PORT_TITLE, PORT), 10);
    assertThat(keywords)
        .extracting(Keyword::score)
        .isSortedAccordingTo((one, other) -> Double.compare(other, one));
  }

  @Test
  void extract_sameArticleByManyThreads_givesTheSame() {
    KeywordExtractor extractor = new KeywordExtractor(Texts.NOTHING);
    AnalyzedArticle port = Texts.analyzed(PORT_TITLE, PORT);
    AnalyzedArticle talks = Texts.analyzed(TALKS_TITLE, TALKS);
    List<Keyword> ofPort = extractor.extract(port, 10);
    List<Keyword> ofTalks = extractor.extract(talks, 10);
    assertThat(
            IntStream.range(0, 400)
                .parallel()
                .mapToObj(i -> extractor.extract(i % 2 == 0 ? port : talks, 10))
                .toList())
        .containsOnly(ofPort, ofTalks);
  }

  @Test
  void extract_limitBelowOne_isRefused() {
    KeywordExtractor extractor = new KeywordExtractor(Texts.NOTHING);
    AnalyzedArticle article = Texts.analyzed("", PORT);
    assertThatThrownBy(() -> extractor.extract(article, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("limit");
  }
}

package wusum.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wusum.article.Article;
import wusum.article.ArticleId;

/** Arabic is told from other languages in the same letters. */
final class ArabicDetectorTest {
  private static final TextAnalyzer ANALYZER = new TextAnalyzer(Set.of(), Set.of());

  private static boolean isArabic(String title, String text) {
    return ArabicDetector.isArabic(ANALYZER.analyze(Article.of(new ArticleId("a"), title, text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "أعلن رئيس الوزراء العراقي عن خطة جديدة لدعم المزارعين في المحافظات الجنوبية",
        "شنو صار بالسوق اليوم؟ الگهوة غالية والچاي هم غالي",
        "قال وزير الخارجية إن المباحثات مع طهران ستستأنف الأسبوع المقبل",
        "أحمد محمود حسن سعيد كاظم جواد",
        "رئیس الوزراء یلتقي وفدا من کربلاء في العاصمة"
      })
  void isArabic_arabicText_holds(String text) {
    assertThat(isArabic("", text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "رئیس جمهور در دیدار با نمایندگان مجلس گفت که این طرح برای کشور مفید است",
        "رئيس جمهور در ديدار با نمايندگان مجلس گفت كه اين طرح براي كشور مفيد است",
        "وزیر اعظم نے کہا ہے کہ حکومت عوام کے لیے نئے منصوبے لا رہی ہے",
        "سەرۆکی حکومەت لە کۆبوونەوەیەکدا باسی پڕۆژەی نوێی کرد بۆ خەڵک",
        "د افغانستان حکومت وایي چې په کابل کې به نوي ښوونځي جوړ کړي"
      })
  void isArabic_otherLanguage_doesNotHold(String text) {
    assertThat(isArabic("", text)).isFalse();
  }

  @Test
  void isArabic_arabicHeadlineOverPersianText_goesByTheText() {
    assertThat(
            isArabic(
                "طهران", "رئیس جمهور در دیدار با نمایندگان مجلس گفت که این طرح برای کشور مفید است"))
        .isFalse();
  }

  @Test
  void isArabic_noWordToTellBy_holds() {
    assertThat(isArabic("", "محمد علي حسن")).isTrue();
  }
}

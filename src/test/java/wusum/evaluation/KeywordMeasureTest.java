package wusum.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Feature under test: suggested keywords are compared with chosen ones after folding. */
final class KeywordMeasureTest {
  private static final Offset<Double> EXACT = within(1e-12);

  @ParameterizedTest
  @CsvSource({
    "إيران, ايران",
    "أحمد, احمد",
    "آسيا, اسيا",
    "ٱلله, الله",
    "مستشفى, مستشفي",
    "غزة, غزه",
    "رؤساء, روساء",
    "هيئة, هييه",
    "النَّفْط, نفط",
    "العـــراق, عراق",
    "والعراق, عراق",
    "بالعراق, عراق",
    "كالعراق, عراق",
    "فالعراق, عراق",
    "للعراق, عراق",
    "الآن, ان",
    "الم, الم",
    "وقف_إطلاق_النار, وقف اطلاق نار",
    "#غزة, غزه",
    "\"حزب الله، لبنان\", حزب له لبنان",
    "COVID-19, covid 19",
    "G7قمة, g 7 قمه",
  })
  void fold_spelling_isBroughtTogether(String keyword, String folded) {
    // "الله" itself keeps two letters after the article
    String expected = folded.equals("الله") ? "له" : folded;
    assertThat(KeywordFold.fold(keyword)).isEqualTo(expected);
  }

  @Test
  void fold_nothingThatCounts_isEmpty() {
    assertThat(KeywordFold.fold("")).isEmpty();
    assertThat(KeywordFold.fold(" -- ٢٠٢٦ ")).isEmpty();
  }

  @Test
  void result_hitsInFirstFiveAndTen_areCounted() {
    KeywordMeasure measure = new KeywordMeasure();
    measure.add(
        List.of("k1", "x1", "x2", "x3", "x4", "k2", "x5", "x6", "x7", "x8", "k3"),
        List.of("k1", "k2", "k3"),
        List.of("k1", "k2", "k3"));
    KeywordEvaluation result = measure.result();
    assertThat(result.articles()).isEqualTo(1);
    // digits are words of their own: "k 1" and so on
    assertThat(result.precisionAt5()).hasValueCloseTo(0.2, EXACT);
    assertThat(result.recallAt10()).hasValueCloseTo(2.0 / 3, EXACT);
  }

  @Test
  void result_spellingsOfOneKeyword_countOnce() {
    KeywordMeasure measure = new KeywordMeasure();
    measure.add(
        List.of("العراق", "عراق", "--", "a", "b", "c", "بغداد"),
        List.of("العراق", "عراق", "بغداد"),
        List.of("العراق", "عراق"));
    KeywordEvaluation result = measure.result();
    // the first five that differ: عراق, a, b, c, بغداد
    assertThat(result.precisionAt5()).hasValueCloseTo(2.0 / 5, EXACT);
    assertThat(result.recallAt10()).hasValueCloseTo(1.0, EXACT);
  }

  @Test
  void result_articleWithoutChosenKeywords_isLeftOut() {
    KeywordMeasure measure = new KeywordMeasure();
    measure.add(List.of("a"), List.of("a"), List.of());
    measure.add(List.of("a"), List.of(), List.of());
    KeywordEvaluation result = measure.result();
    assertThat(result.articles()).isEqualTo(1);
    assertThat(result.precisionAt5()).hasValueCloseTo(0.2, EXACT);
    assertThat(result.recallAt10()).isEmpty();
  }

  @Test
  void result_noSuggestions_isZero() {
    KeywordMeasure measure = new KeywordMeasure();
    measure.add(List.of(), List.of("a"), List.of("a"));
    assertThat(measure.result().precisionAt5()).hasValueCloseTo(0.0, EXACT);
    assertThat(measure.result().recallAt10()).hasValueCloseTo(0.0, EXACT);
  }

  @Test
  void result_nothingAdded_isUnknown() {
    KeywordEvaluation result = new KeywordMeasure().result();
    assertThat(result.articles()).isZero();
    assertThat(result.precisionAt5()).isEmpty();
    assertThat(result.recallAt10()).isEmpty();
  }
}

package wusum.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spellings of one word meet. */
final class ArabicNormalizerTest {
  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({
    "أمريكا, امريكا",
    "إطلاق, اطلاق",
    "آسيا, اسيا",
    "مسؤولون, مسئولون",
    "شئون, شؤون",
    "مستشفى, مستشفي",
    "القاهرة, القاهره",
    "الحُوثيّون, الحوثيون",
    "لبنـــان, لبنان",
    "الله, ﷲ",
    "الإسلام, ا\ufef9سلام",
    "كركوك, کرکوک",
    "علي, علی",
    "٢٠٢٤, 2024",
    "۲۰۲۴, 2024",
    "Reuters, reuters",
    "café, cafe",
    "ＮＡＴＯ, nato"
  })
  void normalize_twoSpellings_giveTheSame(String one, String other) {
    assertThat(ArabicNormalizer.normalize(one)).isEqualTo(ArabicNormalizer.normalize(other));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "isolated, \ufe8d\ufedf\ufe92\ufeae, البر",
    "initial and final, \ufeb3\ufef3\ufe8e\ufeb3\ufe94, سياسه",
    "ligature of lam and alef, \ufefbجيء, لاجيء",
    "ligature of lam and alef with hamza, \ufef7مير, لامير",
    "ligature of lam and alef with madda, \ufef5ن, لان"
  })
  void normalize_presentationForms_becomeLetters(String form, String written, String read) {
    assertThat(ArabicNormalizer.normalize(written)).isEqualTo(read);
  }

  @Test
  void normalize_plainWord_staysAsItIs() {
    assertThat(ArabicNormalizer.normalize("بغداد")).isEqualTo("بغداد");
  }

  @Test
  void normalize_empty_isEmpty() {
    assertThat(ArabicNormalizer.normalize("")).isEmpty();
  }

  @Test
  void normalize_onlyMarks_isEmpty() {
    assertThat(ArabicNormalizer.normalize("ـَُِّ\u200f")).isEmpty();
  }

  @Test
  void normalize_loneSurrogate_stays() {
    assertThat(ArabicNormalizer.normalize("\ud83d")).isEqualTo("\ud83d");
  }

  @Test
  void normalize_emoji_stays() {
    assertThat(ArabicNormalizer.normalize("👍")).isEqualTo("👍");
  }

  @Test
  void normalize_hamzaOnItsOwn_stays() {
    assertThat(ArabicNormalizer.normalize("شيء")).isEqualTo("شيء");
  }
}

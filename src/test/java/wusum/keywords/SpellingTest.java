package wusum.keywords;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How keywords are shown. */
final class SpellingTest {
  private static String shown(String text) {
    Words words = Texts.words(Texts.NOTHING, "", text);
    return Spelling.of(words, 0, words.size());
  }

  @Test
  void of_hamzas_keepsThoseOfTheArticle() {
    assertThat(shown("القوات الأميركية")).isEqualTo("القوات الأميركية");
    assertThat(shown("القوات الامريكية")).isEqualTo("القوات الامريكية");
  }

  @Test
  void of_vowelMarks_leavesThemOut() {
    assertThat(shown("مُنظَّمةُ الصِّحّة")).isEqualTo("منظمة الصحة");
  }

  @Test
  void of_tatweel_leavesItOut() {
    assertThat(shown("بغــداد")).isEqualTo("بغداد");
  }

  @Test
  void of_directionAndZeroWidthMarks_leavesThemOut() {
    assertThat(shown("\u200fبغداد\u200e")).isEqualTo("بغداد");
    assertThat(shown("كر\u200cبلاء")).isEqualTo("كربلاء");
  }

  @Test
  void of_hamzaWrittenAsAMark_keepsIt() {
    assertThat(shown("مو\u0654تمر")).isEqualTo("مو\u0654تمر");
  }

  @Test
  void of_underscoresAndWideBlanks_givesOneSpace() {
    assertThat(shown("الضفة_الغربية")).isEqualTo("الضفة الغربية");
    assertThat(shown("الضفة \u00a0 الغربية")).isEqualTo("الضفة الغربية");
  }

  @Test
  void of_particlesBeforeTheArticle_leavesThemOut() {
    assertThat(shown("وبالقاهرة")).isEqualTo("القاهرة");
    assertThat(shown("كالبرلمان")).isEqualTo("البرلمان");
  }

  @Test
  void of_articleFusedWithLam_getsItsAlefBack() {
    assertThat(shown("للاتحاد الأوروبي")).isEqualTo("الاتحاد الأوروبي");
    assertThat(shown("وللحكومة")).isEqualTo("الحكومة");
  }

  @Test
  void of_particleWithVowelMark_leavesBothOut() {
    assertThat(shown("بِالقاهرة")).isEqualTo("القاهرة");
  }

  @Test
  void of_particleInsideALigature_leavesTheParticleAloneOut() {
    assertThat(shown("\ufefbيران")).isEqualTo("ايران");
  }

  @Test
  void of_particleOfALaterWord_keepsIt() {
    assertThat(shown("الاعتراف بفلسطين")).isEqualTo("الاعتراف بفلسطين");
  }
}

package wusum.keywords;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which runs of words may be keywords, and what is counted of them. */
final class CandidatesTest {
  @Test
  void runsOfOneToFourWords_areCandidates() {
    assertThat(Texts.candidates("اللجنة الدولية العليا المشتركة الدائمة"))
        .contains("اللجنة", "اللجنة الدولية العليا المشتركة")
        .doesNotContain("اللجنة الدولية العليا المشتركة الدائمة");
  }

  @Test
  void punctuation_endsARun() {
    assertThat(Texts.candidates("القاهرة، الدوحة. الرياض: عدن"))
        .containsExactly("القاهرة", "الدوحة", "الرياض", "عدن");
  }

  @Test
  void lineEnd_endsARun() {
    assertThat(Texts.candidates("حرائق الغابات\nالدفاع المدني"))
        .doesNotContain("الغابات الدفاع", "حرائق الغابات الدفاع");
  }

  @Test
  void stopWord_standsAtNoEdge() {
    assertThat(Texts.candidates("التنمية في الريف"))
        .containsExactlyInAnyOrder("التنمية", "التنمية في الريف", "الريف");
  }

  @Test
  void adverbs_beginNoCandidate() {
    assertThat(Texts.candidates("بعد أقل من ساعتين")).isEmpty();
  }

  @Test
  void listOfIndefiniteNouns_isNoCandidate() {
    assertThat(Texts.candidates("سريراً وقسماً للطوارئ")).doesNotContain("سريرا وقسما");
    assertThat(Texts.candidates("مصر والأردن وقطر")).doesNotContain("الأردن وقطر");
  }

  @Test
  void nameOfTwoJoinedDefiniteNouns_isACandidate() {
    assertThat(Texts.candidates("وزارة التربية والتعليم")).contains("وزارة التربية والتعليم");
  }

  @Test
  void nameThatNeedsTheWordBehindIt_isNotCutBeforeIt() {
    assertThat(Texts.candidates("عبد الفتاح السيسي"))
        .contains("عبد الفتاح السيسي")
        .doesNotContain("عبد", "الفتاح", "الفتاح السيسي");
    assertThat(Texts.candidates("تل أبيب")).containsExactly("تل أبيب");
  }

  @Test
  void nameWithALink_isNotCutAtTheLink() {
    assertThat(Texts.candidates("محمد بن سلمان")).containsExactly("محمد بن سلمان");
  }

  @Test
  void runWithAndWithoutTheArticle_isOneCandidate() {
    Candidates candidates =
        new Candidates(Texts.words(Texts.NOTHING, "", "فصائل مسلحة، الفصائل المسلحة، للفصائل"));
    assertThat(candidates.size()).isEqualTo(3);
    assertThat(candidates.count(0)).isEqualTo(3);
    assertThat(candidates.count(1)).isEqualTo(2);
  }

  @Test
  void runWithAParticleInside_isAnotherCandidate() {
    assertThat(Texts.candidates("دعم فلسطين، دعم لفلسطين")).contains("دعم فلسطين", "دعم لفلسطين");
  }

  @Test
  void shown_isAnOccurrenceWithoutParticles() {
    assertThat(Texts.candidates("بالحديدة. الحديدة")).containsExactly("الحديدة");
  }

  @Test
  void headlineAndBody_areCountedApart() {
    Candidates candidates = new Candidates(Texts.words(Texts.NOTHING, "تعز", "تعز، تعز"));
    assertThat(candidates.count(0)).isEqualTo(3);
    assertThat(candidates.countInTitle(0)).isEqualTo(1);
    assertThat(candidates.last(0)).isEqualTo(2);
  }

  @Test
  void headline_doesNotRunOnIntoTheBody() {
    Words words = Texts.words(Texts.NOTHING, "الهدنة", "القاهرة");
    assertThat(Texts.shown(words)).containsExactly("الهدنة", "القاهرة");
  }

  @Test
  void insideLonger_isTheCountOfTheMostFrequentLongerCandidate() {
    Candidates candidates =
        new Candidates(Texts.words(Texts.NOTHING, "", "الحرس الثوري، الحرس الثوري، الحرس"));
    assertThat(candidates.count(0)).isEqualTo(3);
    assertThat(candidates.insideLonger(0)).isEqualTo(2);
  }

  @Test
  void veryLongText_isReadUpToALimit() {
    String text = "خبر، ".repeat(Words.MOST) + "خاتمة";
    Words words = Texts.words(Texts.NOTHING, "عنوان", text);
    assertThat(words.size()).isEqualTo(Words.MOST);
    assertThat(Texts.shown(words)).isEqualTo(List.of("عنوان", "خبر"));
  }

  @Test
  void runAtTheLimit_endsThere() {
    Words words = Texts.words(Texts.NOTHING, "", "سد ".repeat(Words.MOST) + "النهضة");
    assertThat(Texts.shown(words)).containsExactly("سد", "سد سد", "سد سد سد", "سد سد سد سد");
  }
}

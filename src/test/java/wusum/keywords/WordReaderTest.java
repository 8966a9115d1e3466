package wusum.keywords;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Particles, verbs and names, as candidates show them. */
final class WordReaderTest {
  @Test
  void conjunctionBeforeTheArticle_isParted() {
    assertThat(Texts.candidates("والبرلمان")).containsExactly("البرلمان");
  }

  @Test
  void prepositionBeforeAPlace_isParted() {
    assertThat(Texts.candidates("ببغداد")).containsExactly("بغداد");
    assertThat(Texts.candidates("ولبنان")).containsExactly("لبنان");
  }

  @Test
  void particleBeforeAPlaceOfTwoLetters_isParted() {
    assertThat(Texts.candidates("وقم")).containsExactly("قم");
  }

  @Test
  void particleBeforeAKnownNoun_isParted() {
    assertThat(Texts.candidates("لكرة القدم")).contains("كرة القدم").doesNotContain("لكرة القدم");
  }

  @Test
  void twoParticlesBeforeAKnownNoun_areParted() {
    assertThat(Texts.candidates("ولوزارة الزراعة")).contains("وزارة الزراعة");
  }

  @Test
  void particleBeforeAWordThatStandsAloneElsewhere_isParted() {
    assertThat(Texts.candidates("نتساريم، ونتساريم")).containsExactly("نتساريم");
  }

  @Test
  void particleBeforeAWordTheBackgroundKnows_isParted() {
    BackgroundCounts background = Texts.background(100, Map.of("مسيرات", 20));
    assertThat(Texts.candidates(background, "بمسيرات")).containsExactly("مسيرات");
  }

  @Test
  void wordTheBackgroundKnowsBetterAsAWhole_keepsItsFirstLetter() {
    BackgroundCounts background = Texts.background(100, Map.of("بركان", 20, "ركان", 3));
    assertThat(Texts.candidates(background, "بركان")).containsExactly("بركان");
  }

  @Test
  void firstLetterOfTheWordsOwn_isKept() {
    for (String word : List.of("لبنان", "واشنطن", "كربلاء", "بيروت", "فلسطين", "وزارة", "واسعة")) {
      assertThat(Texts.candidates(word)).containsExactly(word);
    }
  }

  @Test
  void unknownWordThatBeginsLikeAParticle_isKeptWhole() {
    assertThat(Texts.candidates("كاستيلانوس")).containsExactly("كاستيلانوس");
  }

  @Test
  void verb_isInNoCandidate() {
    assertThat(Texts.candidates("أعلنت الوزارة")).containsExactly("الوزارة");
    assertThat(Texts.candidates("الوزارة ستطلق")).containsExactly("الوزارة");
    assertThat(Texts.candidates("وقالت المصادر")).containsExactly("المصادر");
    assertThat(Texts.candidates("المتظاهرون يحتشدون")).containsExactly("المتظاهرون");
    assertThat(Texts.candidates("المتظاهرون تدافعوا")).containsExactly("المتظاهرون");
  }

  @Test
  void nounWrittenLikeAVerb_isReadAsANoun() {
    assertThat(Texts.candidates("وقف إطلاق النار")).contains("وقف إطلاق النار");
    assertThat(Texts.candidates("تبادل الأسرى")).contains("تبادل الأسرى");
  }

  @Test
  void nounThatBeginsLikeAPresent_isReadAsANoun() {
    assertThat(Texts.candidates("اليونيفيل")).containsExactly("اليونيفيل");
    assertThat(Texts.candidates("يوتيوب")).containsExactly("يوتيوب");
  }

  @Test
  void placeThatEndsLikeAVerb_isReadAsAPlace() {
    assertThat(Texts.candidates("بيروت")).containsExactly("بيروت");
  }

  @Test
  void nameAli_isToldFromThePreposition() {
    assertThat(Texts.candidates("علي لاريجاني")).contains("علي لاريجاني");
    assertThat(Texts.candidates("على لاريجاني")).containsExactly("لاريجاني");
  }

  @Test
  void numberWordsMonthsAndUnits_areInNoCandidate() {
    assertThat(Texts.candidates("ثلاثة كيلومترات في فبراير")).isEmpty();
  }

  @Test
  void digitsAndOtherScripts_areInNoCandidate() {
    assertThat(Texts.candidates("٢٠٢٤ 48 NATO")).isEmpty();
  }
}

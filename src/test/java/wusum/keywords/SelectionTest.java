package wusum.keywords;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which candidates are chosen beside which, by log-odds set by hand. */
final class SelectionTest {
  private static final float LIKELY = 1;
  private static final float UNLIKELY = -9;

  /** Chooses among the candidates of a text; those not named are unlikely. */
  private static List<String> chosen(String text, Map<String, Float> logOdds, int limit) {
    Words words = Texts.words(Texts.NOTHING, "", text);
    Candidates candidates = new Candidates(words);
    List<String> shown = Texts.shown(words);
    float[] odds = new float[candidates.size()];
    for (int i = 0; i < odds.length; i++) {
      odds[i] = logOdds.getOrDefault(shown.get(i), UNLIKELY);
    }
    return Arrays.stream(new Selection(words, candidates, odds, limit).choose())
        .mapToObj(shown::get)
        .toList();
  }

  @Test
  void choose_partThatMostlyStandsInsideAChosenOne_isLeftOut() {
    assertThat(chosen("الحرس الثوري، الحرس الثوري", Map.of("الحرس الثوري", 2f, "الحرس", 1f), 5))
        .containsExactly("الحرس الثوري");
  }

  @Test
  void choose_partThatMostlyStandsAlone_isChosenToo() {
    assertThat(
            chosen(
                "جامعة القاهرة. القاهرة. القاهرة. القاهرة.",
                Map.of("القاهرة", 2f, "جامعة القاهرة", 1f),
                5))
        .startsWith("القاهرة", "جامعة القاهرة");
  }

  @Test
  void choose_lastNameOfAPersonNamedInFull_givesTheFullName() {
    assertThat(chosen("نجيب ميقاتي. ميقاتي.", Map.of("ميقاتي", 2f, "نجيب ميقاتي", 0f), 1))
        .containsExactly("نجيب ميقاتي");
  }

  @Test
  void choose_lastNameWithALinkBeforeIt_givesTheFullName() {
    assertThat(chosen("محمد بن سلمان. سلمان.", Map.of("سلمان", 2f, "محمد بن سلمان", 0f), 1))
        .containsExactly("محمد بن سلمان");
  }

  @Test
  void choose_placeBehindAName_staysAPlace() {
    assertThat(chosen("سمير بيروت. بيروت.", Map.of("بيروت", 2f, "سمير بيروت", 0f), 1))
        .containsExactly("بيروت");
  }

  @Test
  void choose_unlikelyOnes_fillUpToFive() {
    assertThat(chosen("رمل، حجر، ماء، نار، هواء، تراب، خشب", Map.of("رمل", LIKELY), 10)).hasSize(5);
  }

  @Test
  void choose_likelyOnes_fillUpToTheLimit() {
    Map<String, Float> logOdds =
        Map.of("رمل", 1f, "حجر", 2f, "ماء", 3f, "نار", 4f, "هواء", 5f, "تراب", 6f, "خشب", 7f);
    assertThat(chosen("رمل، حجر، ماء، نار، هواء، تراب، خشب", logOdds, 6))
        .containsExactly("خشب", "تراب", "هواء", "نار", "ماء", "حجر");
  }

  @Test
  void choose_fragments_areNeverChosen() {
    assertThat(chosen("رمل، حجر", Map.of("رمل", Selection.NEVER, "حجر", LIKELY), 10))
        .containsExactly("حجر");
  }
}

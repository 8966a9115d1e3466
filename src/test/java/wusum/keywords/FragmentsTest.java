package wusum.keywords;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Pieces broken from names and set phrases. */
final class FragmentsTest {
  private static final BackgroundCounts BACKGROUND =
      Texts.background(
          1000, Map.of("حزب", 40, "الله", 30, "حزب الله", 30, "اللبناني", 60, "الله اللبناني", 2));

  private static List<String> whole(String text) {
    Words words = Texts.words(BACKGROUND, "", text);
    Candidates candidates = new Candidates(words);
    Fragments fragments = new Fragments(words, candidates, new WordStatistics(words, BACKGROUND));
    List<String> whole = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      if (!fragments.isFragment(i)) {
        whole.add(Spelling.of(words, candidates.shown(i), candidates.length(i)));
      }
    }
    return whole;
  }

  @Test
  void wordsOfASetPhrase_areFragmentsByThemselves() {
    assertThat(whole("حزب الله اللبناني"))
        .contains("حزب الله", "حزب الله اللبناني")
        .doesNotContain("حزب", "الله", "الله اللبناني");
  }

  @Test
  void wordOfASetPhraseThatStandsAloneElsewhere_isNoFragment() {
    assertThat(whole("حزب الله. الحزب.")).contains("حزب");
  }

  @Test
  void firstNameThatIsAlwaysFollowed_isAFragment() {
    assertThat(whole("دونالد ترامب، دونالد ترامب"))
        .contains("دونالد ترامب", "ترامب")
        .doesNotContain("دونالد");
  }

  @Test
  void firstNameThatStandsAlone_isNoFragment() {
    assertThat(whole("فيروز، بيروت. مريم، صيدا")).contains("مريم");
  }
}

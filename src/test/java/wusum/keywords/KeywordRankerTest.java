package wusum.keywords;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What raises a candidate above another, all else being equal. */
final class KeywordRankerTest {
  private static float logOdds(BackgroundCounts background, String title, String text) {
    Words words = Texts.words(background, title, text);
    Candidates candidates = new Candidates(words);
    Traits traits = new Traits();
    new TraitReader(words, candidates, new WordStatistics(words, background)).read(0, traits);
    return KeywordRanker.load().logOdds(traits);
  }

  @Test
  void frequency_raises() {
    assertThat(logOdds(Texts.NOTHING, "", "السيول، السيول، السيول، الأمطار"))
        .isGreaterThan(logOdds(Texts.NOTHING, "", "السيول، البرد، الرياح، الأمطار"));
  }

  @Test
  void headlineBesideTheBody_raises() {
    Words words = Texts.words(Texts.NOTHING, "السيول", "الأمطار، السيول، الأمطار");
    Candidates candidates = new Candidates(words);
    TraitReader reader =
        new TraitReader(words, candidates, new WordStatistics(words, Texts.NOTHING));
    KeywordRanker ranker = KeywordRanker.load();
    Traits headline = new Traits();
    Traits body = new Traits();
    reader.read(0, headline);
    reader.read(1, body);
    assertThat(ranker.logOdds(headline)).isGreaterThan(ranker.logOdds(body));
  }

  @Test
  void rarityElsewhere_raises() {
    assertThat(logOdds(Texts.background(1000, Map.of("السيول", 5)), "", "السيول"))
        .isGreaterThan(logOdds(Texts.background(1000, Map.of("السيول", 900)), "", "السيول"));
  }

  @Test
  void earliness_raises() {
    String others = "الأمطار، الرياح، البرد، الغيوم، الثلوج، الضباب، ".repeat(20);
    Words words = Texts.words(Texts.NOTHING, "", "السيول، " + others + "الزلازل");
    Candidates candidates = new Candidates(words);
    TraitReader reader =
        new TraitReader(words, candidates, new WordStatistics(words, Texts.NOTHING));
    KeywordRanker ranker = KeywordRanker.load();
    Traits early = new Traits();
    Traits late = new Traits();
    reader.read(0, early);
    reader.read(candidates.size() - 1, late);
    assertThat(ranker.logOdds(early)).isGreaterThan(ranker.logOdds(late));
  }

  @Test
  void spread_raises() {
    String others = "الأمطار، الرياح، البرد، الغيوم، الثلوج، الضباب، ".repeat(5);
    assertThat(logOdds(Texts.NOTHING, "", "السيول، " + others + "السيول، "))
        .isGreaterThan(logOdds(Texts.NOTHING, "", "السيول، السيول، " + others));
  }

  @Test
  void generalWord_lowers() {
    assertThat(logOdds(Texts.NOTHING, "", "السيول"))
        .isGreaterThan(logOdds(Texts.NOTHING, "", "المصادر"));
  }
}

package wusum.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text becomes tokens that remember where they stood. */
final class TextAnalyzerTest {
  private final TextAnalyzer analyzer =
      new TextAnalyzer(
          Set.of("في", "إلى", "من", "على", "أن", "لكن", "كان", "لي"),
          Set.of("لبنان", "إيران", "الصين", "برلمان", "ولي", "بري", "وفد"),
          Map.of("أميركا", "أمريكا", "قاني", "قاآني", "جوجل", "غوغل"));

  @Test
  void analyze_sentence_givesFormsStemsAndOffsets() {
    Tokens tokens = analyzer.analyze("الهُدْنة في لبنان #وقف_النار ٢٠٢٦");
    assertThat(tokens.size()).isEqualTo(6);
    assertThat(tokens.form(0)).isEqualTo("الهدنه");
    assertThat(tokens.original(0)).isEqualTo("الهُدْنة");
    assertThat(tokens.stem(0)).isEqualTo("هدن");
    assertThat(tokens.stemHash(0)).isEqualTo(TermHash.of("هدن"));
    assertThat(tokens.stop(1)).isTrue();
    assertThat(tokens.stem(2)).isEqualTo("لبنان");
    assertThat(tokens.original(4)).isEqualTo("النار");
    assertThat(tokens.form(5)).isEqualTo("2026");
    assertThat(tokens.number(5)).isTrue();
    assertThat(tokens.arabic(5)).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "hashtag, #الهدنة_في_غزة, الهدنة|في|غزة",
    "tag of digits, #غزة_2026, غزة|2026",
    "Latin letters after the article, الـBBC, الـ|BBC",
    "digits after letters, كوفيد19, كوفيد|19",
    "letters after digits, 20مليار, 20|مليار",
    "no blank after a full stop, الاتفاق.وأضاف, الاتفاق|وأضاف",
    "colon, المصدر:رويترز, المصدر|رويترز",
    "brand of letters and digits, F16, F16",
    "abbreviation, U.S., U.S",
    "decimals, '3.5 و1,000', '3.5|و|1,000'",
    "Arabic decimals, ٣٫٥, ٣٫٥",
    "dash, واشنطن-طهران, واشنطن|طهران",
    "quotes, «حزب الله», حزب|الله",
    "apostrophe in Latin, L'Orient, L'Orient",
    "hidden marks inside, بغ\u200cداد, بغ\u200cداد",
    "tatweel, لبنـــان, لبنـــان"
  })
  void analyze_wordsWrittenTogether_areParted(String what, String text, String words) {
    assertThat(originals(analyzer.analyze(text))).isEqualTo(List.of(words.split("\\|")));
  }

  @ParameterizedTest(name = "{0} is read as {1}")
  @CsvSource({
    "لبنان, لبنان",
    "ولبنان, لبنان",
    "بلبنان, لبنان",
    "وبلبنان, لبنان",
    "للبنان, لبنان",
    "وللبنان, لبنان",
    "فإيران, ايران",
    "لإيران, ايران",
    "كإيران, ايران",
    "الصين, الصين",
    "والصين, الصين",
    "بالصين, الصين",
    "للصين, الصين",
    "وللصين, الصين",
    "البرلمان, برلمان",
    "وبالبرلمان, برلمان",
    "للبرلمان, برلمان",
    "أميركا, امريكا",
    "وأميركا, امريكا",
    "لأمريكا, امريكا",
    "قاني, قااني",
    "قاآني, قااني",
    "جوجل, غوغل"
  })
  void analyze_knownWord_isFoundUnderItsParticles(String written, String read) {
    assertThat(analyzer.analyze(written).stem(0)).isEqualTo(read);
  }

  @ParameterizedTest(name = "{0} is not read as {1}")
  @CsvSource({"كبرى, بري", "تبري, بري", "وفدائي, وفد"})
  void analyze_wordThatOnlyLooksLikeAKnownOne_isStemmed(String written, String known) {
    assertThat(analyzer.analyze(written).stem(0)).isNotEqualTo(known);
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({
    "الحكومة, حكومة",
    "والحكومة, للحكومة",
    "العسكرية, عسكري",
    "المفاوضات, مفاوضات",
    "بالمفاوضات, فالمفاوضات",
    "الضربات, ضربة",
    "المقاتلين, المقاتلون",
    "قواتها, القوات"
  })
  void analyze_formsOfOneWord_shareAStem(String one, String other) {
    assertThat(analyzer.analyze(one).stem(0)).isEqualTo(analyzer.analyze(other).stem(0));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "إلى, true",
    "الى, true",
    "وإلى, true",
    "فمن, true",
    "ولكن, true",
    "وكان, true",
    "ولي, false",
    "وفد, false",
    "منزل, false",
    "و, false"
  })
  void analyze_stopWord_isKnownAfterAConjunctionToo(String word, boolean stop) {
    assertThat(analyzer.analyze(word).stop(0)).isEqualTo(stop);
  }

  @Test
  void analyze_honorificLigature_isOneWord() {
    Tokens tokens = analyzer.analyze("النبي ﷺ");
    assertThat(tokens.size()).isEqualTo(2);
    assertThat(tokens.form(1)).doesNotContain(" ");
  }

  @Test
  void analyze_hamzaMarkAfterItsCarrier_meetsTheLetterOfBoth() {
    assertThat(analyzer.analyze("مسو\u0654ول").form(0))
        .isEqualTo(analyzer.analyze("مسؤول").form(0));
  }

  @Test
  void analyze_blank_givesNoTokens() {
    assertThat(analyzer.analyze(" \u200f\n\t").size()).isZero();
  }

  @Test
  void analyze_onlyTatweel_givesNoTokens() {
    assertThat(analyzer.analyze("ـــــ").size()).isZero();
  }

  @Test
  void analyze_wordInBidiMarks_isFoundWhereItStands() {
    String text = "قال \u202bترامب\u202c أمس";
    Tokens tokens = analyzer.analyze(text);
    assertThat(tokens.form(1)).isEqualTo("ترامب");
    assertThat(text.substring(tokens.start(1), tokens.end(1))).contains("ترامب");
  }

  @Test
  void adjoinsNext_wordsOfAHashtag_adjoin() {
    assertThat(analyzer.analyze("#غزة_اليوم").adjoinsNext(0)).isTrue();
  }

  @Test
  void adjoinsNext_fullStopBetween_doesNot() {
    assertThat(analyzer.analyze("الاتفاق.وأضاف").adjoinsNext(0)).isFalse();
  }

  private static List<String> originals(Tokens tokens) {
    return IntStream.range(0, tokens.size()).mapToObj(tokens::original).toList();
  }
}

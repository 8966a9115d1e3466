package wusum.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Text becomes tokens that remember where they stood. */
final class TextAnalyzerTest {
  private final TextAnalyzer analyzer = new TextAnalyzer(Set.of("في", "إلى"), Set.of("لبنان"));

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
}

package wusum.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What holds of every text, tried on many pseudo-random ones. */
final class AnalysisPropertiesTest {
  private static final int TEXTS = 5_000;

  private final long seed = Long.getLong("wusum.seed", System.nanoTime());
  private final TextAnalyzer analyzer =
      new TextAnalyzer(Set.of("في", "من"), Set.of("لبنان", "الصين"), Map.of("أميركا", "أمريكا"));

  AnalysisPropertiesTest() {
    System.out.println("seed " + seed + " (repeat with -Dwusum.seed=" + seed + ")");
  }

  @Test
  void normalize_twice_changesNothingMore() {
    forAll(
        text -> {
          String once = ArabicNormalizer.normalize(text);
          assertThat(ArabicNormalizer.normalize(once)).isEqualTo(once);
        });
  }

  @Test
  void normalize_leavesNoMark() {
    forAll(
        text ->
            assertThat(ArabicNormalizer.normalize(text).chars())
                .noneMatch(c -> Marks.isArabic(c) || Marks.isInvisible(c)));
  }

  @Test
  void analyze_tokens_areNeverEmpty() {
    forAll(
        text -> {
          Tokens tokens = analyzer.analyze(text);
          for (int i = 0; i < tokens.size(); i++) {
            assertThat(tokens.form(i)).isNotEmpty();
            assertThat(tokens.stem(i)).isNotEmpty();
          }
        });
  }

  @Test
  void analyze_offsets_lieInsideTheTextInOrder() {
    forAll(
        text -> {
          Tokens tokens = analyzer.analyze(text);
          int end = 0;
          for (int i = 0; i < tokens.size(); i++) {
            assertThat(tokens.start(i)).isGreaterThanOrEqualTo(end);
            end = tokens.end(i);
            assertThat(end).isGreaterThan(tokens.start(i)).isLessThanOrEqualTo(text.length());
          }
        });
  }

  @Test
  void analyze_form_isTheNormalisedOriginal() {
    forAll(
        text -> {
          Tokens tokens = analyzer.analyze(text);
          for (int i = 0; i < tokens.size(); i++) {
            assertThat(tokens.form(i))
                .isEqualTo(ArabicNormalizer.normalize(tokens.original(i)).replaceAll("\\s+", ""));
          }
        });
  }

  @Test
  void analyze_sameTextTwice_givesTheSameStems() {
    forAll(
        text -> {
          Tokens one = analyzer.analyze(text);
          Tokens other = analyzer.analyze(text);
          assertThat(other.size()).isEqualTo(one.size());
          for (int i = 0; i < one.size(); i++) {
            assertThat(other.stemHash(i)).isEqualTo(one.stemHash(i));
          }
        });
  }

  private void forAll(Consumer<String> fact) {
    PseudoRandomTexts texts = new PseudoRandomTexts(seed);
    for (int i = 0; i < TEXTS; i++) {
      String text = texts.next();
      try {
        fact.accept(text);
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("seed " + seed + ", text " + i + ": " + escaped(text), e);
      }
    }
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.chars().forEach(c -> escaped.append("\\u%04x".formatted(c)));
    return escaped.toString();
  }
}

package wusum.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class SubwordsTest {
  private static final SubwordSettings SETTINGS = new SubwordSettings(3, 4, 2, 1);
  private static final List<Term> TERMS =
      Stream.concat(
              Stream.of("مليشيا", "ميليشيا", "فصيل", "فصائل", "نفط", "نفطي")
                  .map(word -> new Term(TermKind.WORD, word, 3)),
              Stream.of(new Term(TermKind.TITLE, "نفط", 2), new Term(TermKind.PAIR, "نفط فصيل", 2)))
          .toList();

  private final TermIndex index = new TermIndex(10, TERMS);
  private final Subwords subwords = Subwords.of(index, SETTINGS);

  private Map<Integer, Float> parts(int term) {
    Map<Integer, Float> parts = new TreeMap<>();
    subwords.forEach(term, parts::put);
    return parts;
  }

  @Test
  void of_spellingsOfOneWord_shareParts() {
    Set<Integer> shared = new HashSet<>(parts(0).keySet());
    shared.retainAll(parts(1).keySet());
    assertThat(shared).isNotEmpty();
  }

  @Test
  void of_wordsWithoutACommonSequence_shareNone() {
    Set<Integer> shared = new HashSet<>(parts(0).keySet());
    shared.retainAll(parts(4).keySet());
    assertThat(shared).isEmpty();
  }

  @Test
  void forEach_word_hasLengthOne() {
    double squares = parts(0).values().stream().mapToDouble(amount -> amount * amount).sum();
    assertThat(squares).isCloseTo(1, within(1e-5));
  }

  @Test
  void forEach_wordOfTheHeadline_isTheWord() {
    assertThat(parts(6)).isEqualTo(parts(4)).isNotEmpty();
  }

  @Test
  void forEach_pair_hasNoPart() {
    assertThat(parts(7)).isEmpty();
  }

  @Test
  void scaledTo_articles_giveThemTheLength() {
    List<Features> articles =
        List.of(
            new Features(new int[] {0, 4}, new float[] {0.6f, 0.8f}, 2, 0),
            new Features(new int[] {5}, new float[] {1}, 1, 0));
    TermParts scaled = subwords.scaledTo(0.5, articles);
    double squares = 0;
    for (Features article : articles) {
      for (float amount : scaled.of(article)) {
        squares += amount * amount;
      }
    }
    assertThat(Math.sqrt(squares / 2)).isCloseTo(0.5, within(1e-5));
  }

  @Test
  void settings_longestBelowShortest_areRefused() {
    assertThatThrownBy(() -> new SubwordSettings(4, 3, 2, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("longest");
  }
}

package wusum.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Terms are told apart by their hashes; models keep no other key. */
final class TermHashTest {
  private static final long WAR = TermHash.of("حرب");
  private static final long TRUCE = TermHash.of("هدن");

  @Test
  void of_sameTermInTwoHolders_isTheSame() {
    assertThat(TermHash.of(new char[] {'x', 'ح', 'ر', 'ب'}, 1, 3)).isEqualTo(WAR);
  }

  /** Saved models are looked up by these hashes: another function would make them dumb. */
  @Test
  void of_knownTerm_staysWhatItWas() {
    assertThat(WAR).isEqualTo(0x7df30f5469fe0504L);
  }

  @Test
  void pair_otherOrder_isAnotherTerm() {
    assertThat(TermHash.pair(WAR, TRUCE)).isNotEqualTo(TermHash.pair(TRUCE, WAR));
  }

  @Test
  void in_eachField_isAnotherTerm() {
    assertThat(Set.of(WAR, TermHash.in(1, WAR), TermHash.in(2, WAR))).hasSize(3);
  }

  @Test
  void of_manyShortTerms_neverMeet() {
    Set<Long> hashes = new HashSet<>();
    int terms = 0;
    for (char a = ArabicLetters.HAMZA; a <= ArabicLetters.YEH; a++) {
      for (char b = ArabicLetters.HAMZA; b <= ArabicLetters.YEH; b++) {
        for (char c = ArabicLetters.HAMZA; c <= ArabicLetters.YEH; c++) {
          hashes.add(TermHash.of(new String(new char[] {a, b, c})));
          terms++;
        }
      }
    }
    assertThat(hashes).hasSize(terms);
  }
}

package wusum.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import wusum.evaluation.AveragePrecision.Scored;

/** Feature under test: each metric gives what a hand computes. */
final class MetricsTest {
  private static final Offset<Double> EXACT = within(1e-12);

  @Test
  void counts_someOfEach_giveTheirShares() {
    Counts counts = new Counts(6, 2, 4);
    assertThat(counts.support()).isEqualTo(10);
    assertThat(counts.precision()).isCloseTo(0.75, EXACT);
    assertThat(counts.recall()).isCloseTo(0.6, EXACT);
    assertThat(counts.f1()).isCloseTo(2 * 0.75 * 0.6 / (0.75 + 0.6), EXACT);
  }

  @Test
  void counts_none_areZeroThroughout() {
    assertThat(Counts.NONE.precision()).isZero();
    assertThat(Counts.NONE.recall()).isZero();
    assertThat(Counts.NONE.f1()).isZero();
  }

  @Test
  void counts_onlyWrong_areZeroThroughout() {
    assertThat(new Counts(0, 3, 0).precision()).isZero();
    assertThat(new Counts(0, 3, 0).recall()).isZero();
    assertThat(new Counts(0, 3, 0).f1()).isZero();
  }

  @Test
  void counts_negative_areRefused() {
    assertThatThrownBy(() -> new Counts(0, -1, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void macroAverage_topicWithTwoArticles_isLeftOut() {
    List<Counts> topics = List.of(new Counts(3, 0, 0), new Counts(1, 0, 2), new Counts(2, 0, 0));
    // 1 and 0.5; the third has a support of two
    assertThat(MacroAverage.of(topics, Counts::f1)).isCloseTo(0.75, EXACT);
  }

  @Test
  void macroAverage_noTopicWithSupport_isZero() {
    assertThat(MacroAverage.of(List.of(new Counts(2, 5, 0)), Counts::f1)).isZero();
    assertThat(MacroAverage.of(List.of(), Counts::f1)).isZero();
  }

  @Test
  void averagePrecision_firstAndThirdRelevant_isTheMeanOfOneAndTwoThirds() {
    assertThat(
            AveragePrecision.of(
                List.of(
                    new Scored(0.2, false),
                    new Scored(0.9, true),
                    new Scored(0.5, false),
                    new Scored(0.4, true))))
        .hasValueCloseTo((1.0 + 2.0 / 3.0) / 2, EXACT);
  }

  @Test
  void averagePrecision_equalScores_areOneStepInAnyOrder() {
    Scored relevant = new Scored(0.5, true);
    Scored other = new Scored(0.5, false);
    Scored best = new Scored(0.8, true);
    // one step of 1/2 at precision 1, one of 1/2 at precision 2/3
    double expected = 0.5 + 0.5 * 2 / 3;
    assertThat(AveragePrecision.of(List.of(relevant, other, best)))
        .hasValueCloseTo(expected, EXACT);
    assertThat(AveragePrecision.of(List.of(best, other, relevant)))
        .hasValueCloseTo(expected, EXACT);
  }

  @Test
  void averagePrecision_nothingRelevant_isUnknown() {
    assertThat(AveragePrecision.of(List.of(new Scored(0.5, false)))).isEmpty();
    assertThat(AveragePrecision.of(List.of())).isEmpty();
  }

  @Test
  void precisionAtK_twoOfFirstThreeRight_isTwoThirds() {
    BitSet right = new BitSet();
    right.set(4);
    right.set(1);
    assertThat(PrecisionAtK.of(List.of(4, 0, 1, 2), right, 1)).isEqualTo(1);
    assertThat(PrecisionAtK.of(List.of(4, 0, 1, 2), right, 3)).isCloseTo(2.0 / 3, EXACT);
  }

  @Test
  void precisionAtK_shortRanking_stillDividesByK() {
    BitSet right = new BitSet();
    right.set(0);
    assertThat(PrecisionAtK.of(List.of(0, 1), right, 5)).isCloseTo(0.2, EXACT);
  }

  @Test
  void precisionAtK_zero_isRefused() {
    assertThatThrownBy(() -> PrecisionAtK.of(List.of(0), new BitSet(), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

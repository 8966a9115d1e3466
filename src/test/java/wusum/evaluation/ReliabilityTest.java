package wusum.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import wusum.evaluation.Reliability.Bin;
import wusum.evaluation.Reliability.Decision;

/** Feature under test: scores are held against what came true, bin by bin. */
final class ReliabilityTest {
  private static final Offset<Double> EXACT = within(1e-9);

  /** Two bins of width one half: said 0.2 and true 1/3; said 0.8 and true 1/2. */
  private static final List<Decision> FIVE =
      List.of(
          new Decision(0.1, false),
          new Decision(0.9, true),
          new Decision(0.2, true),
          new Decision(0.7, false),
          new Decision(0.3, false));

  @Test
  void error_fiveDecisionsInTwoBins_isAsByHand() {
    assertThat(Reliability.ofEqualWidth(FIVE, 2).error())
        .isCloseTo((3 * (1.0 / 3 - 0.2) + 2 * (0.8 - 0.5)) / 5, EXACT);
  }

  @Test
  void ofEqualWidth_twoBins_holdWhatFallsIntoThem() {
    List<Bin> bins = Reliability.ofEqualWidth(FIVE, 2).bins();
    assertThat(bins).extracting(Bin::from).containsExactly(0.0, 0.5);
    assertThat(bins).extracting(Bin::to).containsExactly(0.5, 1.0);
    assertThat(bins).extracting(Bin::count).containsExactly(3, 2);
    assertThat(bins.get(0).score()).isCloseTo(0.2, EXACT);
    assertThat(bins.get(0).share()).isCloseTo(1.0 / 3, EXACT);
    assertThat(bins.get(1).score()).isCloseTo(0.8, EXACT);
    assertThat(bins.get(1).share()).isCloseTo(0.5, EXACT);
  }

  @Test
  void ofEqualWidth_scoresAtTheEnds_fallIntoTheFirstAndTheLastBin() {
    List<Bin> bins =
        Reliability.ofEqualWidth(List.of(new Decision(0, false), new Decision(1, true)), 15).bins();
    assertThat(bins).extracting(Bin::from).containsExactly(0.0, 14.0 / 15);
    assertThat(bins).extracting(Bin::to).containsExactly(1.0 / 15, 1.0);
  }

  @Test
  void ofEqualMass_fiveDecisionsInTwoBins_areTwoAndThreeByScore() {
    List<Bin> bins = Reliability.ofEqualMass(FIVE, 2).bins();
    assertThat(bins).extracting(Bin::count).containsExactly(2, 3);
    assertThat(bins).extracting(Bin::from).containsExactly(0.1, 0.3);
    assertThat(bins).extracting(Bin::to).containsExactly(0.2, 0.9);
    assertThat(bins.get(1).share()).isCloseTo(1.0 / 3, EXACT);
  }

  @Test
  void ofEqualMass_fewerDecisionsThanBins_holdsEachOnce() {
    assertThat(Reliability.ofEqualMass(FIVE, 15).bins())
        .extracting(Bin::count)
        .containsExactly(1, 1, 1, 1, 1);
  }

  @Test
  void error_scoresThatCameTrueAsOften_isNone() {
    List<Decision> decisions = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      decisions.add(new Decision(0.25, i % 4 == 0));
      decisions.add(new Decision(0.8, i % 5 != 0));
    }
    assertThat(Reliability.ofEqualWidth(decisions, 15).error()).isCloseTo(0, EXACT);
    assertThat(Reliability.ofEqualMass(decisions, 2).error()).isCloseTo(0, EXACT);
  }

  @Test
  void error_noDecision_isNone() {
    assertThat(Reliability.ofEqualWidth(List.of(), 15).error()).isZero();
    assertThat(Reliability.ofEqualMass(List.of(), 15).bins()).isEmpty();
  }

  @Test
  void of_decisions_likelyOnesAreMeasuredApart() {
    List<Decision> decisions = new ArrayList<>();
    for (int i = 0; i < 90; i++) {
      decisions.add(new Decision(0, false));
    }
    for (int i = 0; i < 10; i++) {
      decisions.add(new Decision(0.9, i < 5));
    }
    CalibrationEvaluation calibration = CalibrationEvaluation.of(decisions);
    assertThat(calibration.all().error()).isCloseTo(0.04, EXACT);
    assertThat(calibration.likely().count()).isEqualTo(10);
    assertThat(calibration.likely().error()).isCloseTo(0.4, EXACT);
  }
}

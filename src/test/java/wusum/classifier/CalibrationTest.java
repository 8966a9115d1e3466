package wusum.classifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Feature under test: scores are made probabilities by a slope and an offset of their log-odds. */
final class CalibrationTest {
  @Test
  void apply_slopeAndOffset_moveTheLogOdds() {
    Calibration calibration = new Calibration(new float[] {2, 1}, new float[] {0, -1});
    Scores scores = calibration.apply(new Scores(new float[] {0.75f, 0.5f}));
    assertThat(scores.get(0)).isCloseTo(0.9f, within(1e-6f));
    assertThat(scores.get(1)).isCloseTo((float) (1 / (1 + Math.E)), within(1e-6f));
  }

  @Test
  void apply_scoreAtTheEnds_staysANumber() {
    Calibration calibration = new Calibration(new float[] {1, 1}, new float[] {0, 0});
    Scores scores = calibration.apply(new Scores(new float[] {0, 1}));
    assertThat(scores.get(0)).isBetween(0f, 1e-6f);
    assertThat(scores.get(1)).isBetween(1 - 1e-6f, 1f);
  }

  @Test
  void new_slopeThatTurnsTheOrder_isRefused() {
    for (float slope : new float[] {0, -1, Float.NaN, Float.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> new Calibration(new float[] {slope}, new float[] {0}))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("topic 0 has the slope " + slope);
    }
  }

  @Test
  void new_otherNumberOfOffsets_isRefused() {
    assertThatThrownBy(() -> new Calibration(new float[] {1}, new float[] {}))
        .hasMessage("1 slopes, but 0 offsets");
  }
}

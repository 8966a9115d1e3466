package wusum.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Feature under test: percentile intervals from draws that a seed repeats. */
final class BootstrapTest {
  @Test
  void intervals_knownFigures_cutTheSameNumberOffBothEnds() {
    AtomicInteger next = new AtomicInteger();
    // the figures 1000, 999, ..., 1, whatever is drawn: the 25th from below and from above
    List<Interval> intervals =
        Bootstrap.seeded(1).intervals(3, times -> new double[] {1000 - next.getAndIncrement()});
    assertThat(intervals).containsExactly(new Interval(25, 976));
  }

  @Test
  void intervals_oneResample_isThatFigure() {
    assertThat(new Bootstrap(1, 1, 0.95).intervals(2, times -> new double[] {7}))
        .containsExactly(new Interval(7, 7));
  }

  @Test
  void intervals_everyResample_drawsAsManyAsThereAre() {
    Bootstrap.seeded(3)
        .intervals(
            11,
            times -> {
              assertThat(times).hasSize(11);
              assertThat(Arrays.stream(times).sum()).isEqualTo(11);
              return new double[0];
            });
  }

  @Test
  void intervals_share_areAsWideAsTheNormalApproximationSays() {
    // 400 articles, half of them right: 0.5 +- 1.96 * sqrt(0.25 / 400)
    Interval interval =
        Bootstrap.seeded(20)
            .intervals(
                400,
                times -> new double[] {IntStream.range(0, 200).map(i -> times[i]).sum() / 400.0})
            .get(0);
    assertThat(interval.low()).isCloseTo(0.451, within(0.01));
    assertThat(interval.high()).isCloseTo(0.549, within(0.01));
  }

  @Test
  void intervals_sameSeed_areTheSame() {
    assertThat(meanPlace(5)).isEqualTo(meanPlace(5));
    assertThat(meanPlace(5)).isNotEqualTo(meanPlace(6));
  }

  @Test
  void intervals_severalFigures_keepTheirOrder() {
    assertThat(Bootstrap.seeded(1).intervals(1, times -> new double[] {1, 2}))
        .containsExactly(new Interval(1, 1), new Interval(2, 2));
  }

  @Test
  void bootstrap_badSettings_areRefused() {
    assertThatThrownBy(() -> new Bootstrap(1, 0, 0.95))
        .hasMessage("at least one resample is needed, not 0");
    assertThatThrownBy(() -> new Bootstrap(1, 10, 1))
        .hasMessage("the level must be in (0, 1), not 1.0");
    assertThatThrownBy(() -> Bootstrap.seeded(1).intervals(0, times -> new double[0]))
        .hasMessage("there is nothing to draw from");
  }

  private static List<Interval> meanPlace(long seed) {
    return Bootstrap.seeded(seed)
        .intervals(
            97,
            times ->
                new double[] {IntStream.range(0, 97).map(i -> i * times[i]).average().orElse(0)});
  }
}

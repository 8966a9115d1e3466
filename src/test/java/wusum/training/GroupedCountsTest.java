package wusum.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import wusum.evaluation.Counts;

final class GroupedCountsTest {
  private final GroupedCounts counts = new GroupedCounts(2);

  GroupedCountsTest() {
    counts.add(0, true, true);
    counts.add(0, true, false);
    counts.add(1, false, true);
    counts.add(1, false, false);
  }

  @Test
  void counts_everyGroupOnce_areThoseOfAllArticles() {
    assertThat(counts.counts()).isEqualTo(new Counts(1, 1, 1));
  }

  @Test
  void counts_groupDrawnTwice_countsTwice() {
    assertThat(counts.counts(new int[] {2, 0})).isEqualTo(new Counts(2, 2, 0));
  }
}

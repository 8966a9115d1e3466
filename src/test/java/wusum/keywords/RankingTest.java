package wusum.keywords;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The order candidates are chosen in. */
final class RankingTest {
  private static List<Integer> order(float... logOdds) {
    Ranking ranking = new Ranking(logOdds);
    List<Integer> order = new ArrayList<>();
    while (!ranking.isEmpty()) {
      order.add(ranking.next());
    }
    return order;
  }

  @Test
  void next_positiveAndNegative_givesTheHighestFirst() {
    assertThat(order(-1, 2, 0.5f, -3)).containsExactly(1, 2, 0, 3);
  }

  @Test
  void next_equalOnes_givesTheEarlierFirst() {
    assertThat(order(1, 1, 1)).containsExactly(0, 1, 2);
  }

  @Test
  void next_neverChosen_comesLast() {
    assertThat(order(Selection.NEVER, -50)).containsExactly(1, 0);
  }

  @Test
  void isEmpty_noCandidates_isTrue() {
    assertThat(order()).isEmpty();
  }

  @Test
  void next_random_agreesWithASort() {
    long seed = 71;
    Random random = new Random(seed);
    float[] logOdds = new float[500];
    for (int i = 0; i < logOdds.length; i++) {
      logOdds[i] = random.nextInt(200) / 10f - 10;
    }
    List<Integer> sorted =
        IntStream.range(0, logOdds.length)
            .boxed()
            .sorted(Comparator.comparing((Integer i) -> -logOdds[i]))
            .toList();
    assertThat(order(logOdds)).as("seed %d", seed).isEqualTo(sorted);
  }
}

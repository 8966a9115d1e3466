package wusum.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import wusum.classifier.Scores;

/** The one likeliest topic. */
final class TopPolicyTest {
  private static int[] given(float... probabilities) {
    return new TopPolicy().decide(new Scores(probabilities)).stream().toArray();
  }

  @Test
  void decide_severalTopics_givesTheLikeliest() {
    assertThat(given(0.2f, 0.7f, 0.6f)).containsExactly(1);
  }

  @Test
  void decide_allUnlikely_givesOneAllTheSame() {
    assertThat(given(0.02f, 0.01f)).containsExactly(0);
  }

  @Test
  void decide_equallyLikely_givesTheFirst() {
    assertThat(given(0.5f, 0.5f)).containsExactly(0);
  }

  @Test
  void findAtPrecision_any_isEmpty() {
    assertThat(new TopPolicy().findAtPrecision(0.5)).isEmpty();
  }
}

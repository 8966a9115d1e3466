package wusum.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import wusum.classifier.Scores;
import wusum.taxonomy.Taxonomy;
import wusum.taxonomy.Topic;
import wusum.taxonomy.TopicId;

/** A threshold for each topic. */
final class ThresholdPolicyTest {
  private static final Taxonomy TAXONOMY =
      new Taxonomy(
          "test", List.of(Topic.named(new TopicId("economy")), Topic.named(new TopicId("sport"))));

  private static ThresholdPolicy policy(float... thresholds) {
    return new ThresholdPolicy(TAXONOMY, thresholds);
  }

  private static Scores scores(float... probabilities) {
    return new Scores(probabilities);
  }

  @Test
  void decide_scoreAtTheThreshold_givesTheTopic() {
    assertThat(policy(0.4f, 0.6f).decide(scores(0.4f, 0.59f)).stream()).containsExactly(0);
  }

  @Test
  void decide_severalAboveTheirThresholds_givesAll() {
    assertThat(policy(0.4f, 0.6f).decide(scores(0.9f, 0.7f)).stream()).containsExactly(0, 1);
  }

  @Test
  void decide_noneAboveItsThreshold_givesNone() {
    assertThat(policy(0.4f, 0.6f).decide(scores(0.1f, 0.5f)).stream()).isEmpty();
  }

  @Test
  void decide_scoreThatIsNoNumber_givesNone() {
    assertThat(policy(0.4f, 0.6f).decide(scores(Float.NaN, Float.NaN)).stream()).isEmpty();
  }

  @Test
  void new_thresholdsOfAnotherNumber_areRefused() {
    assertThatThrownBy(() -> policy(0.5f))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("1 thresholds for 2 topics");
  }

  @Test
  void new_thresholdOutOfRange_isRefused() {
    for (float threshold : new float[] {0, -0.1f, 1.01f, Float.NaN}) {
      assertThatThrownBy(() -> policy(0.5f, threshold))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("(0, 1]");
    }
  }

  @Test
  void new_givenArrayChangedLater_keepsItsThresholds() {
    float[] thresholds = {0.4f, 0.6f};
    ThresholdPolicy policy = new ThresholdPolicy(TAXONOMY, thresholds);
    thresholds[0] = 1;
    assertThat(policy.threshold(0)).isEqualTo(0.4f);
  }
}

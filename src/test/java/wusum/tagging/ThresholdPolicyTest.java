package wusum.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import wusum.classifier.Scores;
import wusum.tagging.PrecisionRecallCurve.Point;
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

  @Test
  void findAtPrecision_curves_giveEachTopicAnotherThreshold() {
    ThresholdPolicy policy =
        new ThresholdPolicy(
            TAXONOMY,
            new float[] {0.4f, 0.6f},
            List.of(
                new PrecisionRecallCurve(50, List.of(new Point(0.3f, 50, 50))),
                new PrecisionRecallCurve(2, List.of(new Point(0.7f, 2, 2)))));
    DecisionPolicy precise = policy.findAtPrecision(0.9).orElseThrow();
    // below its own threshold where that is precise enough; never where that was not seen
    assertThat(precise.decide(scores(0.35f, 0.99f)).stream()).containsExactly(0);
    assertThat(precise.decide(scores(0.29f, 1f)).stream()).isEmpty();
  }

  @Test
  void findAtPrecision_noCurves_isEmpty() {
    assertThat(policy(0.4f, 0.6f).findAtPrecision(0.9)).isEmpty();
  }

  @Test
  void decide_topicThatIsNeverGiven_isNot() {
    assertThat(policy(ThresholdPolicy.NEVER, 0.6f).decide(scores(1f, 1f)).stream())
        .containsExactly(1);
  }

  @Test
  void new_curvesOfAnotherNumber_areRefused() {
    List<PrecisionRecallCurve> one = List.of(new PrecisionRecallCurve(0, List.of()));
    assertThatThrownBy(() -> new ThresholdPolicy(TAXONOMY, new float[] {0.5f, 0.5f}, one))
        .hasMessage("1 precision-recall curves for 2 topics");
  }
}

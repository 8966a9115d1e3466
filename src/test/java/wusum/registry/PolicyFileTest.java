package wusum.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wusum.classifier.Scores;
import wusum.evaluation.Samples;
import wusum.tagging.ThresholdPolicy;
import wusum.taxonomy.Taxonomy;

final class PolicyFileTest {
  private static final Taxonomy TOPICS = Samples.taxonomy("economy", "sport");

  @Test
  void policy_topicThatIsNeverGiven_staysSo() throws IOException {
    ThresholdPolicy policy = new ThresholdPolicy(TOPICS, new float[] {ThresholdPolicy.NEVER, 0.5f});
    byte[] json = ManifestJson.MAPPER.writeValueAsBytes(PolicyFile.of(policy, TOPICS));
    PolicyFile read = ManifestJson.MAPPER.readValue(json, PolicyFile.class);
    assertThat(read.policy(TOPICS, List.of()).decide(new Scores(new float[] {1, 1})).stream())
        .containsExactly(1);
  }

  @Test
  void policy_topicWithoutThreshold_isRefused() {
    PolicyFile file = new PolicyFile("thresholds", Map.of("economy", 0.5f));
    assertThatThrownBy(() -> file.policy(TOPICS, List.of()))
        .hasMessage("no threshold for topic 'sport'");
  }
}

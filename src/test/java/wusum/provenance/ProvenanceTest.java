package wusum.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Records of where a model comes from. */
final class ProvenanceTest {
  private static DatasetProvenance dataset(int articles) {
    return new DatasetProvenance("set", articles, 0, 0, Map.of(), Digest.of("set"), null);
  }

  @Test
  void articles_areThoseOfEveryDataset() {
    TrainingProvenance training =
        new TrainingProvenance("train", "{}", 1, "by hand", List.of(dataset(3), dataset(4)));
    assertThat(training.articles()).isEqualTo(7);
  }

  @Test
  void records_whatWasGivenChangedLater_stayAsTheyWere() {
    List<DatasetProvenance> datasets = new ArrayList<>(List.of(dataset(3)));
    Map<String, Double> figures = new HashMap<>(Map.of("stories.microF1", 0.8));
    TrainingProvenance training = new TrainingProvenance("train", "{}", 1, "by hand", datasets);
    EvaluationSummary summary = new EvaluationSummary("validation", 3, figures);
    datasets.clear();
    figures.clear();
    assertThat(training.datasets()).hasSize(1);
    assertThat(summary.figures()).containsEntry("stories.microF1", 0.8);
  }

  @Test
  void environment_namesThisMachine() {
    Environment environment = Environment.current(2);
    assertThat(environment.threads()).isEqualTo(2);
    assertThat(environment.java()).contains(System.getProperty("java.version"));
    assertThat(Instant.parse(environment.trainedAt())).isBeforeOrEqualTo(Instant.now());
  }

  @Test
  void modelId_ofADigestOrAName_isAccepted() {
    assertThat(new ModelId("aff1b5c89f94")).hasToString("aff1b5c89f94");
    assertThat(new ModelId("mine-2.0_b").value()).isEqualTo("mine-2.0_b");
  }

  @Test
  void modelId_thatCouldLeaveItsFolder_isRefused() {
    for (String value :
        new String[] {"", "..", ".hidden", "a/b", "a\\b", "A1", "a b", "a".repeat(65)}) {
      assertThatThrownBy(() -> new ModelId(value)).isInstanceOf(IllegalArgumentException.class);
    }
  }
}

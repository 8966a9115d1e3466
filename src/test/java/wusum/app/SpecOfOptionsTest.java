package wusum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wusum.training.TrainingSpec;

final class SpecOfOptionsTest {
  @TempDir private Path folder = Path.of("");

  private TrainingSpec specFor(int articles) throws IOException {
    String line = "{\"text\": \"نص\", \"topics\": [\"a\"]}\n";
    Path file = Files.writeString(folder.resolve("train.jsonl"), line.repeat(articles));
    return SpecOfOptions.of(null, List.of(file), null, null);
  }

  @Test
  void of_fewArticles_leavesTheDefaults() throws IOException {
    TrainingSpec spec = specFor(5_000);
    assertThat(spec.network().batch()).isEqualTo(64);
    assertThat(spec.network().epochs()).isEqualTo(20);
    assertThat(spec.validation().rounds()).isEqualTo(5);
  }

  @Test
  void of_manyArticles_takesFewerPasses() throws IOException {
    TrainingSpec spec = specFor(20_000);
    assertThat(spec.network().epochs()).isEqualTo(17);
    assertThat(spec.validation().rounds()).isEqualTo(1);
  }

  @Test
  void of_manyArticles_holdsWeightsBackLess() throws IOException {
    assertThat(specFor(20_000).network().l2()).isEqualTo(1.75e-5);
  }

  @Test
  void of_manyArticles_knowsMoreTerms() throws IOException {
    assertThat(specFor(20_000).features().maxTerms()).isEqualTo(200_000);
  }

  @Test
  void of_folder_countsItsFilesTogether() throws IOException {
    specFor(3_000);
    Files.copy(folder.resolve("train.jsonl"), folder.resolve("more.jsonl"));
    TrainingSpec spec = SpecOfOptions.of(null, List.of(folder), null, null);
    assertThat(spec.network().epochs()).isEqualTo(20);
    assertThat(spec.validation().rounds()).isEqualTo(1);
  }
}

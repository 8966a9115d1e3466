package wusum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wusum.SmallModel;

/** Feature under test: {@code tag --min-precision}. */
final class MinPrecisionTest {
  @TempDir private Path folder = Path.of("");
  private Path article = Path.of("");

  @BeforeEach
  void write() throws IOException {
    article =
        Files.writeString(folder.resolve("a.txt"), "أمطار غزيرة ورياح قوية وعاصفة رملية في الشمال");
  }

  private CommandLineRun tag(String precision) {
    return CommandLineRun.of(
        "tag",
        "--json",
        "--models",
        folder.resolve("models").toString(),
        "--model",
        "small",
        "--min-precision",
        precision,
        article.toString());
  }

  @Test
  void tag_precisionWithinReach_givesTheTopic() throws IOException {
    SmallModel.trainAndSave(folder);
    assertThat(tag("0.8").out()).contains("\"weather\"");
  }

  @Test
  void tag_precisionThatSoFewArticlesCannotShow_givesNone() throws IOException {
    SmallModel.trainAndSave(folder);
    CommandLineRun run = tag("1");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("\"topics\":[]", "no-topic");
  }

  @Test
  void tag_modelWithoutCurves_isRefused() throws IOException {
    SmallModel.trainAndSaveWithoutCurves(folder);
    CommandLineRun run = tag("0.9");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines().toList())
        .singleElement()
        .asString()
        .startsWith("wusum: --min-precision cannot be met")
        .endsWith("keeps no precision-recall curves");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1.5", "NaN"})
  void tag_numberThatIsNoPrecision_isRefused(String precision) {
    CommandLineRun run = tag(precision);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--min-precision is a number above 0 and at most 1");
  }
}

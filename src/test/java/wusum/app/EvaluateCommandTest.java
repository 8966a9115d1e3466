package wusum.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wusum.corpus.Json;

final class EvaluateCommandTest {
  private static final String GOLD = "training/corpus/iraq-iran.jsonl";

  @TempDir private Path folder = Path.of("");

  @Test
  void evaluate_labelledArticles_printsAndWritesEveryFigure() throws IOException {
    Path report = folder.resolve("report.json");
    CommandLineRun run = CommandLineRun.of("evaluate", "--gold", GOLD, "--out", report.toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("micro", "macro", "precision", "recall", "F1", "AP", "P@1", "P@5")
        .contains("coverage", "abstained", "95% interval", "iraq-militias");
    JsonNode json = Json.MAPPER.readTree(Files.readString(report));
    assertThat(json.path("families").path("stories").path("micro").path("f1_interval")).hasSize(2);
    assertThat(json.path("topics").path("us-iran").has("average_precision")).isTrue();
    assertThat(json.has("coverage")).isTrue();
    assertThat(json.has("abstention_rate")).isTrue();
  }

  @Test
  void evaluate_goldThatIsWrong_isNamed() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.jsonl"), "");
    Path odd =
        Files.writeString(folder.resolve("odd.jsonl"), "{\"text\": \"نص\", \"topics\": [\"odd\"]}");
    assertRefused(folder.resolve("missing.jsonl"), "no such file");
    assertRefused(empty, "there is no labelled article");
    assertRefused(odd, "line 1: unknown topic 'odd'");
  }

  @Test
  void evaluate_offTopicTexts_countsThoseGivenAStory() throws IOException {
    Path texts =
        Files.writeString(
            folder.resolve("texts.jsonl"),
            """
            {"id": "recipe", "text": "يقلب البصل في الزيت ثم يضاف الأرز والماء ويترك على نار هادئة"}
            {"id": "english", "text": "Stir the onions gently and add a cup of rice to the pan"}
            """);
    Path report = folder.resolve("off-topic.json");
    CommandLineRun run =
        CommandLineRun.of("evaluate", "--off-topic", texts.toString(), "--out", report.toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("2 texts, 0 given a story", "not-arabic: 1");
    JsonNode json = Json.MAPPER.readTree(Files.readString(report));
    assertThat(json.path("rate").asDouble(1)).isZero();
    assertThat(json.path("rate_interval")).hasSize(2);
  }

  @Test
  void evaluate_offTopicTextsThatAreNotThere_areNamed() {
    Path missing = folder.resolve("missing.jsonl");
    CommandLineRun run = CommandLineRun.of("evaluate", "--off-topic", missing.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("missing.jsonl", "no such file");
  }

  private static void assertRefused(Path gold, String why) {
    CommandLineRun run = CommandLineRun.of("evaluate", "--gold", gold.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("wusum: " + gold).contains(why);
  }
}

package wusum.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wusum.corpus.Json;
import wusum.suite.SuiteCorpus;

/** Feature under test: variants of a spec side by side, from the command to the reports. */
final class SearchCommandTest {
  private static final String PLAN =
      """
      {"base": "spec.json", "variants": [
        {"name": "low-rank", "why": "With a deep half.", "deep":
          {"kind": "low_rank", "outputs": 4, "words": 1, "window": 1, "epochs": 12,
           "learningRate": 0.01}},
        {"name": "plain", "why": "Without letters.", "change": {"subwords": null}}
      ]}
      """;

  /** The settings of a machine on which numbers are written in other digits than 0 to 9. */
  private static final Locale ARABIC_DIGITS = Locale.forLanguageTag("ar-IQ");

  @TempDir private static Path folder = Path.of("");
  private static CommandLineRun first = new CommandLineRun(-1, "", "");

  @BeforeAll
  static void run() throws IOException {
    SuiteCorpus.write(folder);
    Files.writeString(folder.resolve("search.json"), PLAN);
    Locale before = Locale.getDefault();
    Locale.setDefault(ARABIC_DIGITS);
    try {
      first = search("one");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static CommandLineRun search(String out, String... more) {
    String[] args = {
      "search",
      folder.resolve("search.json").toString(),
      "--gold",
      folder.resolve("picked.jsonl").toString(),
      "--out",
      folder.resolve(out).toString()
    };
    return CommandLineRun.of(
        Stream.concat(Stream.of(args), Stream.of(more)).toArray(String[]::new));
  }

  private static String file(String out, String name) throws IOException {
    return Files.readString(folder.resolve(out).resolve(name));
  }

  private static JsonNode json(String out) throws IOException {
    return Json.MAPPER.readTree(file(out, "search.json"));
  }

  @Test
  void search_smallCorpus_endsWellAndPrintsEveryVariant() {
    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.out()).contains("base", "plain", "low-rank");
    assertThat(first.err()).contains("low-rank: learning from");
  }

  @Test
  void json_everyVariant_hasFiguresOfBothSets() throws IOException {
    assertThat(json("one").path("variants")).hasSize(3);
    for (JsonNode variant : json("one").path("variants")) {
      assertThat(variant.at("/test/stories/microF1/value").asDouble()).isBetween(0.5, 1.0);
      assertThat(variant.at("/gold/sections/macroF1/interval/high").isNumber()).isTrue();
      assertThat(variant.path("weights").asLong()).isPositive();
    }
  }

  @Test
  void json_variants_standBestFirst() throws IOException {
    double before = 1;
    for (JsonNode variant : json("one").path("variants")) {
      double now = variant.at("/test/stories/microF1/value").asDouble();
      assertThat(now).isLessThanOrEqualTo(before);
      before = now;
    }
  }

  @Test
  void text_gold_isSaidToChooseNothing() throws IOException {
    assertThat(file("one", "search.md"))
        .contains("On picked.jsonl", "These figures chose nothing", "| plain |");
  }

  @Test
  void text_goldThatTaught_isSaidToBeTooGood() throws IOException {
    assertThat(file("one", "search.md"))
        .contains("28 of the file's 30 articles are among those that taught");
  }

  @Test
  void text_everyRow_hasACellForEachColumn() throws IOException {
    for (String table : file("one", "search.md").split("\n\n", -1)) {
      if (table.startsWith("|")) {
        assertThat(table.lines().map(line -> line.split("\\|", -1).length).distinct()).hasSize(1);
      }
    }
  }

  @Test
  void text_machineWithArabicDigits_hasTheFiguresOfAnyOther() throws IOException {
    assertThat(String.format(ARABIC_DIGITS, "%d", 12)).isNotEqualTo("12");
    assertThat(file("one", "search.md"))
        .contains("3 of 3 variants")
        .doesNotContainPattern("[\\p{Nd}&&[^0-9]]");
  }

  @Test
  void continue_allMeasured_trainsNothing() throws IOException {
    CommandLineRun run = search("one", "--continue");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).doesNotContain("learning from");
    assertThat(json("one").path("variants")).hasSize(3);
  }

  @Test
  void search_variantThatCannotBeTrained_isLeftOutAndTheOthersAreMeasured() throws IOException {
    Path plan =
        Files.writeString(
            folder.resolve("steep.json"),
            """
            {"base": "spec.json", "variants": [
              {"name": "steep", "why": "Steps too long.",
               "change": {"network": {"learningRate": 1e30}}},
              {"name": "plain", "why": "Without letters.", "change": {"subwords": null}}
            ]}
            """);
    CommandLineRun run =
        CommandLineRun.of("search", plan.toString(), "--out", folder.resolve("steep").toString());
    assertThat(run.err()).contains("steep: not measured", "learningRate");
    assertThat(file("steep", "search.md")).contains("2 of 3 variants", "Not measured");
  }

  @Test
  void search_missingPlan_isNamed() {
    CommandLineRun run = CommandLineRun.of("search", folder.resolve("gone.json").toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("gone.json: no such file").doesNotContain("internal");
  }
}

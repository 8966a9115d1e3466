package wusum.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wusum.corpus.Json;
import wusum.suite.SuiteCorpus;

/** Feature under test: stories held out and learnt anew, from the command to the reports. */
final class TopicMeasureCommandTest {
  private static final String STORIES =
      """
      {"stories": [
        {"id": "cup", "phrases": ["كأس الخليج", "قرعة", "تذاكر", "لقب", "ثمانية منتخبات"]},
        {"id": "budget", "phrases":
          ["الموازنة العامة", "العجز", "وزارة المالية", "الإنفاق الجاري", "اللجنة المالية"]}
      ]}
      """;

  @TempDir private static Path folder = Path.of("");
  private static CommandLineRun first = new CommandLineRun(-1, "", "");

  @BeforeAll
  static void run() throws IOException {
    SuiteCorpus.write(folder);
    Files.writeString(folder.resolve("stories.json"), STORIES);
    first = measure("one", folder.resolve("stories.json"));
  }

  private static CommandLineRun measure(String out, Path stories, String... more) {
    List<String> args = new ArrayList<>(List.of("topic", "measure", stories.toString()));
    args.addAll(List.of("--spec", folder.resolve("spec.json").toString()));
    args.addAll(List.of("--articles", folder.resolve("dated.jsonl").toString()));
    args.addAll(List.of("--articles", folder.resolve("unlabelled.jsonl").toString()));
    args.addAll(List.of("--gold", folder.resolve("picked.jsonl").toString()));
    args.addAll(List.of("--examples", "0,10", "--draws", "2"));
    args.addAll(List.of("--out", folder.resolve(out).toString()));
    args.addAll(List.of(more));
    return CommandLineRun.of(args.toArray(String[]::new));
  }

  private static JsonNode json(String out) throws IOException {
    return Json.MAPPER.readTree(Files.readString(folder.resolve(out).resolve("new-topic.json")));
  }

  @Test
  void measure_smallCorpus_endsWellAndPrintsEveryStory() {
    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.out()).contains("held out, cup:", "picked.jsonl, mean of all stories");
    assertThat(first.err()).contains("budget: matching phrases", "budget: 10 examples");
  }

  @Test
  void json_everyStory_hasFiguresWithIntervals() throws IOException {
    assertThat(json("one").path("sets")).hasSize(2);
    for (JsonNode set : json("one").path("sets")) {
      assertThat(set.path("stories")).hasSize(2);
      assertThat(set.at("/mean/1/f1/interval/high").isNumber()).isTrue();
      for (JsonNode story : set.path("stories")) {
        assertThat(story.path("with").asInt()).isPositive();
        assertThat(story.at("/steps/0/draws")).hasSize(1);
        assertThat(story.at("/steps/1/draws")).hasSize(2);
        assertThat(story.at("/steps/1/f1/value").asDouble()).isBetween(0.5, 1.0);
      }
    }
  }

  @Test
  void json_articlesMeasuredOn_teachNothing() throws IOException {
    JsonNode result = json("one");
    JsonNode gold = result.at("/sets/1");
    assertThat(gold.path("articles").asInt()).isEqualTo(30);
    assertThat(result.path("taught").asInt()).isEqualTo(result.path("pool").asInt());
    assertThat(result.path("unlabelled").asInt() - result.path("pool").asInt()).isBetween(60, 120);
  }

  @Test
  void text_everyStory_hasARow() throws IOException {
    assertThat(Files.readString(folder.resolve("one/new-topic.md")))
        .contains("| cup |", "| budget |", "| **mean** |", "learnt from them | 10 examples");
  }

  @Test
  void measure_sameTwice_givesTheSameFigures() throws IOException {
    assertThat(measure("two", folder.resolve("stories.json")).code()).isZero();
    assertThat(json("two").path("sets")).isEqualTo(json("one").path("sets"));
  }

  @Test
  void measure_storyTheTaxonomyLacks_isNamed() throws IOException {
    Path stories =
        Files.writeString(folder.resolve("other.json"), STORIES.replace("\"cup\"", "\"derby\""));
    CommandLineRun run = measure("three", stories);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("no story 'derby' to hold out").doesNotContain("internal");
  }

  @Test
  void measure_phrasesThatMatchNothing_areSaidToMatchTooFew() throws IOException {
    Path stories = folder.resolve("none.json");
    Files.writeString(
        stories,
        """
        {"stories": [{"id": "cup", "phrases": ["زلزال", "بركان", "إعصار", "جفاف", "طوفان"]}]}
        """);
    CommandLineRun run = measure("five", stories);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("0 of", "articles match the phrases").doesNotContain("internal");
  }

  @Test
  void measure_noDraws_isWrongUsage() {
    CommandLineRun run = measure("four", folder.resolve("stories.json"), "--draws", "0");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--draws");
  }
}

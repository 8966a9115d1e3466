package wusum.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseErrorList;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wusum.corpus.Json;
import wusum.suite.SuiteCorpus;

/** Feature under test: all systems side by side, from the command to the reports. */
final class SuiteCommandTest {
  private static final int RUN_OF_TEXT = 30;
  private static final List<String> FAMILIES = List.of("sections", "stories");

  @TempDir private static Path folder = Path.of("");
  private static CommandLineRun first = new CommandLineRun(-1, "", "");
  private static CommandLineRun second = new CommandLineRun(-1, "", "");

  @BeforeAll
  static void runTwice() throws IOException {
    SuiteCorpus.write(folder);
    CommandLineRun.of(
        "train", folder.resolve("spec.json").toString(), "--models", folder.resolve("models") + "");
    first = run("one");
    second = run("two");
  }

  private static CommandLineRun run(String out) {
    return CommandLineRun.of(
        "evaluate",
        "--suite",
        "--quick",
        "--spec",
        folder.resolve("spec.json").toString(),
        "--models",
        folder.resolve("models").toString(),
        "--gold",
        folder.resolve("picked.jsonl").toString(),
        "--out",
        folder.resolve(out).toString());
  }

  private static String file(String name) throws IOException {
    return Files.readString(folder.resolve("one").resolve(name));
  }

  private static JsonNode json() throws IOException {
    return Json.MAPPER.readTree(file("report.json"));
  }

  private static Document page() throws IOException {
    return Jsoup.parse(file("report.html"));
  }

  private static JsonNode system(JsonNode split, String name) {
    return StreamSupport.stream(split.path("systems").spliterator(), false)
        .filter(system -> system.path("name").asText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static double microF1(JsonNode system, String family) {
    return system.path("evaluation").path("families").path(family).at("/micro/f1").asDouble();
  }

  @Test
  void suite_smallCorpus_endsWellAndPrintsEverySystem() {
    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.out()).contains("random", "time-ordered", "wusum", "majority", "linear-svc");
    assertThat(first.err()).contains("random: wusum: validation 1/1", "learning curve");
  }

  @Test
  void json_everySplit_hasEveryPart() throws IOException {
    assertThat(json().path("splits")).hasSize(2);
    for (JsonNode split : json().path("splits")) {
      JsonNode model = split.path("systems").get(0);
      assertThat(model.path("name").asText()).isEqualTo("wusum");
      assertThat(model.at("/evaluation/families/stories/calibration/all/bins")).isNotEmpty();
      assertThat(model.at("/evaluation/topics/cup/f1_interval")).hasSize(2);
      assertThat(model.at("/precision_recall/stories/recall")).isNotEmpty();
      assertThat(split.at("/differences/linear-svc/0/f1_interval")).hasSize(2);
      assertThat(split.at("/differences/majority")).hasSize(6);
    }
  }

  @Test
  void json_errorsOfTheModel_nameArticlesAndTheirSource() throws IOException {
    for (JsonNode split : json().path("splits")) {
      JsonNode evaluation = split.at("/systems/0/evaluation");
      assertThat(split.path("errors")).isNotEmpty();
      split
          .path("errors")
          .properties()
          .forEach(
              topic -> {
                JsonNode counts = evaluation.path("topics").path(topic.getKey());
                assertThat(topic.getValue().path("wrong")).hasSize(counts.path("wrong").asInt());
                assertThat(topic.getValue().path("missed")).hasSize(counts.path("missed").asInt());
              });
      JsonNode one = split.path("errors").iterator().next().findValue("id");
      assertThat(page().text()).contains(one.asText());
      assertThat(split.path("errors").findValuesAsText("origin")).containsOnly("dated.jsonl");
    }
  }

  @Test
  void json_wholeReport_saysHowItCameAbout() throws IOException {
    JsonNode json = json();
    assertThat(json.at("/made/command").asText()).contains("./wusum evaluate --suite", "--quick");
    assertThat(json.at("/made/environment/java").asText()).isNotEmpty();
    assertThat(json.at("/spec/network/seed").asLong()).isEqualTo(20260101);
    assertThat(json.at("/bootstrap/seed").asLong()).isEqualTo(20260101);
    assertThat(json.at("/data/datasets/0/digest").asText()).hasSize(64);
    assertThat(json.at("/data/datasets/0/splits/random/test").asInt()).isPositive();
    assertThat(json.at("/data/datasets/1/measurable").asInt()).isZero();
    assertThat(json.at("/learning_curve")).hasSize(2);
    assertThat(json.at("/gold/0/evaluation/articles").asInt()).isEqualTo(30);
  }

  @Test
  void json_systemsThatLearn_areBetterThanTheMajority() throws IOException {
    for (JsonNode split : json().path("splits")) {
      assertThat(microF1(system(split, "seed-rules"), "stories")).isGreaterThan(0.3);
      for (String family : FAMILIES) {
        double majority = microF1(system(split, "majority"), family);
        assertThat(microF1(system(split, "wusum"), family)).isGreaterThan(majority);
        assertThat(microF1(system(split, "linear-svc"), family)).isGreaterThan(majority + 0.2);
      }
    }
  }

  @Test
  void json_systemThatIsNotMeasured_isNamed() throws IOException {
    Set<String> named = new HashSet<>();
    json().at("/splits/0/systems").forEach(system -> named.add(system.path("name").asText()));
    json().path("not_measured").forEach(one -> named.add(one.path("what").asText()));
    assertThat(named).contains("fasttext");
  }

  @Test
  void json_topicWithoutLexicon_isGivenBySeedRulesOnlyAsSectionOfAStory() throws IOException {
    JsonNode topics = system(json().at("/splits/0"), "seed-rules").at("/evaluation/topics");
    assertThat(topics.at("/budget/recall").asDouble()).isPositive();
    assertThat(topics.at("/economy/recall").asDouble()).isBetween(0.01, 0.9);
  }

  @Test
  void json_sameSpecAndSeed_isTheSameButForHowItWasMade() throws IOException {
    assertThat(second.code()).isZero();
    ObjectNode other =
        (ObjectNode)
            Json.MAPPER.readTree(Files.readString(folder.resolve("two").resolve("report.json")));
    other.remove("made");
    ObjectNode one = (ObjectNode) json();
    one.remove("made");
    assertThat(other).isEqualTo(one);
  }

  @Test
  void reports_textOfArticles_isNotInThem() throws IOException {
    String reports = file("report.json") + file("report.html");
    List<String> texts = new ArrayList<>();
    for (String name : List.of("dated.jsonl", "picked.jsonl")) {
      for (String line : Files.readAllLines(folder.resolve(name))) {
        texts.add(Json.MAPPER.readTree(line).path("text").asText());
      }
    }
    for (String text : texts) {
      for (int from = 0; from + RUN_OF_TEXT <= text.length(); from++) {
        assertThat(reports.contains(text.substring(from, from + RUN_OF_TEXT))).isFalse();
      }
    }
  }

  @Test
  void page_parser_findsNothingWrong() throws IOException {
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    ParseErrorList errors = parser.parseInput(file("report.html"), "").parser().getErrors();
    assertThat(errors).isEmpty();
  }

  @Test
  void page_charts_areAllThereAndDescribed() throws IOException {
    // For each split and family: systems, topics, precision and recall, reliability. Beside them
    // the learning curve, and for the gold set topics, precision and recall, reliability.
    assertThat(page().select("svg")).hasSize(2 * 2 * 4 + 1 + 2 * 3);
    for (Element chart : page().select("svg")) {
      assertThat(chart.selectFirst("title")).isNotNull();
      assertThat(chart.selectFirst("desc")).isNotNull();
      for (String id : chart.attr("aria-labelledby").split(" ", -1)) {
        assertThat(page().getElementById(id)).as(id).isNotNull();
      }
    }
  }

  @Test
  void page_idsAndLinks_fitTogether() throws IOException {
    List<String> ids = page().select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(page().select("a[href]").eachAttr("href"))
        .isNotEmpty()
        .allSatisfy(link -> assertThat(ids).contains(link.substring(1)));
  }

  @Test
  void page_everything_comesFromThePageItself() throws IOException {
    assertThat(page().select("[src], link, script, iframe")).isEmpty();
    assertThat(file("report.html")).doesNotContain("http:", "https:", "url(", "@import");
  }

  @Test
  void page_everyTable_hasACaptionAndHeaders() throws IOException {
    assertThat(page().select("table"))
        .isNotEmpty()
        .allSatisfy(table -> assertThat(table.select("caption")).hasSize(1))
        .allSatisfy(table -> assertThat(table.select("thead th[scope=col]")).isNotEmpty())
        .allSatisfy(table -> assertThat(table.select("tbody th[scope=row]")).isNotEmpty());
  }

  @Test
  void page_topics_haveTheirArabicLabels() throws IOException {
    assertThat(page().select("bdi[lang=ar][dir=rtl]").eachText()).contains("كأس الخليج");
  }

  @Test
  void suite_outThatIsAFile_isSaidBeforeTheWork() throws IOException {
    Path taken = Files.writeString(folder.resolve("taken"), "");
    CommandLineRun run =
        CommandLineRun.of(
            "evaluate",
            "--suite",
            "--spec",
            folder.resolve("spec.json").toString(),
            "--out",
            taken.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("taken: cannot be made").doesNotContain("reading", "internal");
  }

  @Test
  void suite_modelOfOtherTopics_isRefusedInWords() {
    CommandLineRun run =
        CommandLineRun.of(
            "evaluate",
            "--suite",
            "--spec",
            folder.resolve("spec.json").toString(),
            "--gold",
            folder.resolve("picked.jsonl").toString(),
            "--out",
            folder.resolve("three").toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("has other topics than").doesNotContain("internal");
  }
}

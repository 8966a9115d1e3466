package wusum.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wusum.corpus.Json;

/** Training on a taxonomy and labels that have nothing to do with this program's own. */
final class TrainCommandTest {
  private static final String TOPICS =
      """
      {"topics": [
        {"id": "budget", "ar": "الموازنة", "en": "Budget"},
        {"id": "schools", "ar": "المدارس", "en": "Schools"},
        {"id": "exams", "ar": "الامتحانات", "en": "Exams", "broader": "schools"}
      ]}
      """;
  private static final List<String> IDS = List.of("budget", "schools", "exams");
  private static final List<List<String>> WORDS =
      List.of(
          List.of("الإنفاق", "العجز", "الإيرادات", "الضرائب", "القروض", "الخزينة"),
          List.of("الطلاب", "المعلمون", "المناهج", "الصفوف", "الجامعة", "الكتب"),
          List.of("الأسئلة", "التصحيح", "النتائج", "القاعات", "المراقبون", "الدرجات"));

  @TempDir private Path folder = Path.of("");
  private final Random random = new Random(7);

  @BeforeEach
  void writeFiles() throws IOException {
    Files.writeString(folder.resolve("my topics.json"), TOPICS);
    writeLabelled("train.jsonl", 48);
    writeLabelled("test.jsonl", 12);
  }

  private void writeLabelled(String name, int articles) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < articles; i++) {
      int topic = i % IDS.size();
      String topics = topic == 2 ? "\"exams\", \"schools\"" : "\"" + IDS.get(topic) + "\"";
      lines.append("{\"text\": \"").append(text(topic)).append("\", \"topics\": [");
      lines.append(topics).append("]}\n");
    }
    Files.writeString(folder.resolve(name), lines);
  }

  private String text(int topic) {
    StringBuilder text = new StringBuilder("قال مسؤول اليوم إن");
    for (int i = 0; i < 12; i++) {
      text.append(' ').append(WORDS.get(topic).get(random.nextInt(6)));
      text.append(random.nextInt(4) == 0 ? " في المدينة" : "");
    }
    return text.toString();
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private CommandLineRun train(String models, String... options) {
    return CommandLineRun.of(
        Stream.concat(Stream.of("train", "--models", file(models)), Stream.of(options))
            .toArray(String[]::new));
  }

  private CommandLineRun trainAsTheHelpSays(String models) {
    return train(
        models,
        "--topics",
        file("my topics.json"),
        "--train",
        file("train.jsonl"),
        "--test",
        file("test.jsonl"),
        "--name",
        "mine");
  }

  private static String lastLine(CommandLineRun run) {
    return run.lines().get(run.lines().size() - 1);
  }

  /** Trains on one file only; what it says of it. */
  private String refusal(String trainingLines, String... options) throws IOException {
    Files.writeString(folder.resolve("bad.jsonl"), trainingLines);
    CommandLineRun run =
        train(
            "models",
            Stream.concat(Stream.of("--train", file("bad.jsonl")), Stream.of(options))
                .toArray(String[]::new));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).doesNotContain("internal error", "Exception");
    return run.err();
  }

  @Test
  void train_usersOwnTopics_givesTheSameModelTwiceAndMeasuresIt() {
    CommandLineRun first = trainAsTheHelpSays("one");
    CommandLineRun second = trainAsTheHelpSays("two");
    assertThat(first.code()).as(first.err()).isZero();
    assertThat(lastLine(first)).matches("model [0-9a-f]{12}").isEqualTo(lastLine(second));
    assertThat(first.out()).contains("budget", "schools", "exams", "12 (test.jsonl)");
  }

  @Test
  void train_savedModel_tagsAndTellsWhereItComesFrom() throws IOException {
    trainAsTheHelpSays("models");
    CommandLineRun tagged =
        CommandLineRun.of("tag", "--models", file("models"), "-m", "mine", file("train.jsonl"));
    assertThat(tagged.code()).isZero();
    assertThat(tagged.lines().get(0)).contains("\"budget\"", "الموازنة");
    JsonNode manifest =
        Json.MAPPER.readTree(CommandLineRun.of("model", "show", "--models", file("models")).out());
    assertThat(manifest.path("training").path("command").asText())
        .isEqualTo(
            "./wusum train --topics '%s' --train %s --test %s"
                .formatted(file("my topics.json"), file("train.jsonl"), file("test.jsonl")));
    JsonNode dataset = manifest.path("training").path("datasets").get(0);
    assertThat(dataset.path("articles").asInt() + dataset.path("withheld").asInt()).isEqualTo(48);
    assertThat(CommandLineRun.of("model", "list", "--models", file("models")).out())
        .startsWith("* " + manifest.path("id").asText() + "  mine");
  }

  @Test
  void train_testFileThatIsWrong_isSaidBeforeTheWork() throws IOException {
    Files.writeString(folder.resolve("empty.jsonl"), "");
    Files.writeString(folder.resolve("odd.jsonl"), "{\"text\": \"نص\", \"topics\": [\"odd\"]}");
    for (String test : List.of("missing.jsonl", "empty.jsonl", "odd.jsonl")) {
      CommandLineRun run = train("m", "--train", file("train.jsonl"), "--test", file(test));
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.err()).contains(test).doesNotContain("validation", "internal error");
    }
  }

  @Test
  void train_folderOfModelsThatIsAFile_isSaidBeforeTheWork() {
    CommandLineRun run = train("train.jsonl", "--train", file("train.jsonl"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("train.jsonl: cannot be made").doesNotContain("validation");
  }

  @Test
  void train_nothingToLearnFrom_isRefused() throws IOException {
    String one = Files.readString(folder.resolve("train.jsonl")).lines().findFirst().orElse("");
    assertThat(refusal("")).contains("there is no article to learn from");
    assertThat(refusal(one)).contains("nearly the same");
    assertThat(refusal((one + "\n").repeat(20))).contains("nearly the same");
    assertThat(refusal("{\"text\": \"نص\", \"topics\": []}")).contains("no article has a topic");
    assertThat(refusal(one, "--test", file("bad.jsonl")))
        .contains("bad.jsonl: 1 of 1 articles are not learnt from");
  }

  @Test
  void train_badLine_isNamed() throws IOException {
    assertThat(refusal("{\"text\": \"نص\", \"topics\": [\"a\"]}\n{\"text\": \"نص\"}"))
        .contains("bad.jsonl, line 2: 'topics' is missing");
  }

  @Test
  void train_topicThatTheTaxonomyLacks_isNamed() throws IOException {
    String lines = "{\"id\": \"a1\", \"text\": \"نص\", \"topics\": [\"odd\"]}";
    assertThat(refusal(lines, "--topics", file("my topics.json"))).contains("'a1'", "'odd'");
  }

  @Test
  void train_specOfAnyKindOfFault_isRefusedInWords() throws IOException {
    assertThat(specRefusal("{\"nam\": 1, \"train\": [{\"articles\": \"a\"}]}"))
        .contains("spec.json: nam: unknown field");
    assertThat(specRefusal("{\"name\": \"x\"}")).contains("names nothing to learn from");
    assertThat(specRefusal("{\"train\": [{}]}")).contains("train.0").contains("standoff");
    assertThat(specRefusal("{\"train\": [\n")).contains("spec.json:2: malformed JSON");
    assertThat(specRefusal("[]")).contains("not a JSON object");
  }

  private String specRefusal(String spec) throws IOException {
    Files.writeString(folder.resolve("spec.json"), spec);
    CommandLineRun run = train("models", file("spec.json"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).doesNotContain("internal error", "Exception", "wusum.training");
    return run.err();
  }
}

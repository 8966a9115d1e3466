package wusum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wusum.Floods;
import wusum.provenance.ModelId;
import wusum.registry.ModelRegistry;

final class TopicCommandTest {
  @TempDir private Path folder = Path.of("");
  private Path models = Path.of("");
  private ModelId base = new ModelId("none");

  @BeforeEach
  void trainBase() throws IOException {
    models = folder.resolve("models");
    base = Floods.writeModel(folder);
    Floods.writeSeeds(folder);
    Floods.writeUnlabelled(folder);
  }

  private CommandLineRun add(List<String> phrases, String... more) {
    List<String> args = new ArrayList<>(List.of("topic", "add", "--id", "floods"));
    args.addAll(List.of("--ar", "السيول", "--en", "Floods", "--broader", "weather"));
    args.addAll(List.of("--scope", "Floods and their victims."));
    phrases.forEach(phrase -> args.addAll(List.of("--phrase", phrase)));
    args.addAll(List.of("--articles", folder.resolve("unlabelled.jsonl").toString()));
    args.addAll(List.of("--models", models.toString()));
    args.addAll(List.of("--seeds", folder.resolve("seeds").toString()));
    args.addAll(List.of(more));
    return CommandLineRun.of(args.toArray(String[]::new));
  }

  private CommandLineRun tag(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("article.txt"), text);
    return CommandLineRun.of("tag", "--models", models.toString(), file.toString());
  }

  @Test
  void add_phrases_makeAModelThatGivesTheTopic() throws IOException {
    CommandLineRun run = add(Floods.PHRASES);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("articles match", "topic floods added to model " + base)
        .contains(Floods.PHRASES);
    assertThat(tag(Floods.TEXT).out()).contains("\"floods\"");
  }

  @Test
  void add_provenance_isACommandThatAddsItAgain() {
    add(Floods.PHRASES);
    assertThat(CommandLineRun.of("model", "show", "--models", models.toString()).out())
        .contains("./wusum topic add --id floods --ar السيول --en Floods --broader weather")
        .contains("--phrase 'سيول جارفة'");
  }

  @Test
  void add_noCurrent_leavesTheCurrentModel() {
    assertThat(add(Floods.PHRASES, "--no-current").code()).isZero();
    assertThat(new ModelRegistry(models).findCurrent()).contains(base);
    assertThat(new ModelRegistry(models).list()).hasSize(2);
  }

  @Test
  void add_examples_areReadAndCounted() throws IOException {
    Path examples =
        Files.writeString(
            folder.resolve("examples.jsonl"),
            """
            {"text": "طوفان يغرق القرية", "topics": ["weather", "floods"]}
            {"text": "فوز الفريق بالكأس", "topics": ["sport"]}
            """);
    assertThat(add(Floods.PHRASES, "--examples", examples.toString()).out())
        .contains("2 labelled examples");
  }

  @Test
  void add_phraseThatMatchesNothing_isWarnedOf() {
    List<String> phrases = new ArrayList<>(Floods.PHRASES);
    phrases.add("موجات المد");
    CommandLineRun run = add(phrases);
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("warning: no article matches: موجات المد");
  }

  @Test
  void add_fewPhrases_isRefusedInOneLine() {
    CommandLineRun run = add(List.of("سيول"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err().lines().toList())
        .singleElement()
        .asString()
        .startsWith("wusum: a topic wants at least 5 different phrases, not 1");
  }

  @Test
  void add_articlesThatAreNotThere_areNamed() {
    CommandLineRun run = add(Floods.PHRASES, "--articles", "no-such-folder");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("no-such-folder: no such file or folder");
  }

  @Test
  void add_folderOfArticles_isReadWhole() throws IOException {
    Path archive = Files.createDirectories(folder.resolve("archive/2026"));
    Files.writeString(archive.resolve("one.txt"), "سيول جارفة في القرية البعيدة عن المدينة");
    Files.writeString(archive.resolve("two.txt"), "غرق الشوارع في القرية البعيدة عن المدينة");
    CommandLineRun run = add(Floods.PHRASES, "--articles", folder.resolve("archive").toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains(
            Floods.unlabelled().stream().map(one -> one.text()).distinct().count()
                + 2
                + " articles match");
  }
}

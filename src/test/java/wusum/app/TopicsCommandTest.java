package wusum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TopicsCommandTest {
  @TempDir private Path folder = Path.of("");

  private CommandLineRun topics(String rows) throws IOException {
    Path file = folder.resolve("topics.json");
    Files.writeString(file, "{\"topics\": [\n" + rows + "\n]}");
    return CommandLineRun.of("topics", "--file", file.toString());
  }

  private static void assertRefused(CommandLineRun run, int line, String why) {
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("topics.json:" + line + ": ").contains(why);
  }

  @Test
  void topics_cycle_namesALineOfIt() throws IOException {
    String rows =
        """
        {"id": "top"},
        {"id": "a", "broader": "b"},
        {"id": "b", "broader": "a"}""";
    assertRefused(topics(rows), 3, "'a' form a cycle");
  }

  @Test
  void topics_duplicateId_namesTheSecond() throws IOException {
    assertRefused(topics("{\"id\": \"a\"},\n{\"id\": \"a\"}"), 3, "duplicate topic id 'a'");
  }

  @Test
  void topics_unknownBroader_namesItsLine() throws IOException {
    assertRefused(topics("{\"id\": \"a\",\n \"broader\": \"b\"}"), 3, "unknown broader 'b'");
  }

  @Test
  void topics_emptyLabel_namesItsLine() throws IOException {
    assertRefused(topics("{\"id\": \"a\",\n \"ar\": \" \"}"), 3, "empty label 'ar'");
  }

  @Test
  void topics_goodFile_isListed() throws IOException {
    CommandLineRun run = topics("{\"id\": \"budget\", \"ar\": \"الموازنة\"}");
    assertThat(run.code()).isZero();
    assertThat(run.lines()).singleElement().asString().contains("budget", "الموازنة");
  }

  @Test
  void topics_noFile_listsThoseOfTheModel() {
    assertThat(CommandLineRun.of("topics").out())
        .contains("iraq-militias", "lebanon-ceasefire", "us-iran");
  }

  @Test
  void topics_json_canBeReadAgain() throws IOException {
    Path file =
        Files.writeString(folder.resolve("t.json"), CommandLineRun.of("topics", "--json").out());
    assertThat(CommandLineRun.of("topics", "--file", file.toString()))
        .isEqualTo(CommandLineRun.of("topics"));
  }
}

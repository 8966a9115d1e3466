package wusum.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wusum.taxonomy.Topic;
import wusum.taxonomy.TopicId;

final class TaxonomyFileTest {
  private static final Topic BELOW =
      new Topic(new TopicId("new"), "جديد", "New", null, new TopicId("old"), "What is new.");
  private static final String ROW =
      "    {\"id\":\"new\",\"ar\":\"جديد\",\"en\":\"New\",\"broader\":\"old\",\"scope\":\"What is new.\"}";

  @TempDir private Path folder = Path.of("");

  private String plus(String file, Topic topic) throws IOException {
    return TaxonomyFile.plus(Files.writeString(folder.resolve("topics.json"), file), topic);
  }

  @Test
  void plus_generalShape_putsTheTopicLastAndTouchesNothingElse() throws IOException {
    assertThat(plus("{\"topics\": [\n  {\"id\": \"old\"}\n], \"version\": \"1\"}\n", BELOW))
        .isEqualTo("{\"topics\": [\n  {\"id\": \"old\"},\n" + ROW + "\n], \"version\": \"1\"}\n");
  }

  @Test
  void plus_topicBelowAnother_goesToTheStories() throws IOException {
    String file = "{\"stories\": [\n  {\"id\": \"s\"}\n], \"sections\": [{\"id\": \"old\"}]}";
    assertThat(plus(file, BELOW))
        .isEqualTo(
            "{\"stories\": [\n  {\"id\": \"s\"},\n"
                + ROW
                + "\n], \"sections\": [{\"id\": \"old\"}]}");
  }

  @Test
  void plus_topicAtTheTop_goesToTheSections() throws IOException {
    String file = "{\"sections\": [{\"id\": \"old\"}], \"stories\": [{\"id\": \"s\"}]}";
    assertThat(plus(file, Topic.named(new TopicId("new"))))
        .startsWith("{\"sections\": [{\"id\": \"old\"},\n    {\"id\":\"new\"");
  }

  @Test
  void plus_emptyList_holdsTheTopic() throws IOException {
    String file = "{\"sections\": [{\"id\": \"old\"}], \"stories\": []}";
    String more = plus(file, BELOW);
    assertThat(TaxonomyReader.read(more, "more").get(new TopicId("new"))).isEqualTo(BELOW);
  }

  @Test
  void plus_topicThatIsThere_isRefused() {
    assertThatThrownBy(() -> plus("{\"topics\": [{\"id\": \"new\"}, {\"id\": \"old\"}]}", BELOW))
        .isInstanceOf(TaxonomyFileException.class)
        .hasMessageContaining("'new'");
  }
}

package wusum.http;

import static org.assertj.core.api.Assertions.assertThat;
import static wusum.http.RunningService.TEXT;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import wusum.registry.ModelReader;
import wusum.registry.ModelRegistry;

/** The committed model over HTTP, on pages as newsrooms save them. */
final class SavedPageTest {
  private static final Path SAMPLE = Path.of("seeds/samples/page.txt");
  private static final Path SEED = Path.of("../shared/seed");

  private static RunningService service;

  @BeforeAll
  static void start() {
    ModelRegistry models = new ModelRegistry(Path.of("models"));
    service =
        new RunningService(
            ServerSettings.defaults(), ModelReader.read(models.getFolder("current")));
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  /** The project's own page, and those of the seed folder where it is at hand. */
  private static List<String> pages() throws IOException {
    try (Stream<Path> seeds = Files.isDirectory(SEED) ? Files.list(SEED) : Stream.empty()) {
      return Stream.concat(Stream.of(SAMPLE), seeds.filter(file -> file.toString().endsWith("txt")))
          .map(SavedPageTest::read)
          .toList();
    }
  }

  private static String read(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> topics(JsonNode answer) {
    return answer.path("topics").findValuesAsText("id");
  }

  @Test
  void tag_page_answersForTheMainArticle() throws IOException {
    for (String page : pages()) {
      assertThat(topics(service.post("/v1/tag", TEXT, page).json()))
          .contains("iraq-militias", "us-iran")
          .doesNotContain("lebanon-ceasefire");
    }
  }

  @Test
  void tag_page_namesThePlaces() throws IOException {
    for (String page : pages()) {
      assertThat(
              service.post("/v1/tag", TEXT, page).json().path("keywords").findValuesAsText("text"))
          .contains("العراق", "فيلق القدس");
    }
  }

  @Test
  void batch_page_answersForTheMainAndTheRelatedArticle() throws IOException {
    for (String page : pages()) {
      JsonNode answers = service.post("/v1/tag/batch", TEXT, page).json();
      assertThat(answers).hasSize(2);
      assertThat(topics(answers.get(0))).contains("iraq-militias", "us-iran");
      assertThat(topics(answers.get(1))).contains("lebanon-ceasefire");
    }
  }

  @Test
  void batch_blankText_isProblem() {
    assertThat(service.post("/v1/tag/batch", TEXT, " \n ").problem()).isEqualTo("blank-text");
  }
}

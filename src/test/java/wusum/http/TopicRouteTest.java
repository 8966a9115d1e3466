package wusum.http;

import static org.assertj.core.api.Assertions.assertThat;
import static wusum.http.RunningService.JSON;
import static wusum.http.RunningService.TEXT;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wusum.Floods;
import wusum.SmallModel;
import wusum.corpus.Json;
import wusum.http.RunningService.Reply;
import wusum.registry.ModelBundle;
import wusum.registry.ModelReader;
import wusum.registry.ModelRegistry;
import wusum.training.TopicAddition;
import wusum.training.TrainingListener;

final class TopicRouteTest {
  private static final String KEY = "0123456789abcdef-key";

  @TempDir private static Path folder = Path.of("");
  private static Path models = Path.of("");
  private static RunningService service;

  @BeforeAll
  static void start() throws IOException {
    models = folder.resolve("models");
    ModelBundle model =
        ModelReader.read(models.resolve(SmallModel.trainAndSave(folder).id().value()));
    service = service(ServerSettings.defaults(), model, Floods.writeSeeds(folder));
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static RunningService service(ServerSettings settings, ModelBundle base, Path seeds) {
    AtomicReference<ModelBundle> served = new AtomicReference<>(base);
    TopicDesk desk =
        (topic, articles, examples) -> {
          TopicAddition addition = new TopicAddition(models, seeds, TrainingListener.SILENT);
          Path folder = folderOf(served);
          var added =
              addition.add(
                  folder, topic, articles == null ? List.of() : articles, examples, "test", false);
          served.set(ModelReader.read(new ModelRegistry(models).folderOf(added.model().id())));
          return added;
        };
    return new RunningService(settings, served, desk);
  }

  private static Path folderOf(AtomicReference<ModelBundle> served) {
    return models.resolve(Objects.requireNonNull(served.get()).manifest().id().value());
  }

  private static ObjectNode body(String id) {
    ObjectNode body = Json.MAPPER.createObjectNode();
    body.put("id", id).put("scope", "Floods.").put("broader", "weather");
    body.putObject("labels").put("ar", "السيول").put("en", "Floods");
    Floods.PHRASES.forEach(body.putArray("phrases")::add);
    var articles = body.putArray("articles");
    Floods.unlabelled().forEach(article -> articles.addObject().put("text", article.text()));
    return body;
  }

  private static Reply add(ObjectNode body) {
    return service.post("/v1/topics", JSON, body.toString());
  }

  @Test
  void add_topic_isAnsweredWithItAndListedAfterwards() {
    ObjectNode body = body("floods");
    body.putArray("examples")
        .addObject()
        .put("text", "طوفان يغرق القرية")
        .putArray("topics")
        .add("floods");
    Reply reply = add(body);
    assertThat(reply.status()).as(reply.body()).isEqualTo(201);
    assertThat(reply.json().path("topic").path("label").asText()).isEqualTo("السيول");
    assertThat(reply.json().path("examples").asInt()).isEqualTo(1);
    assertThat(reply.json().path("phrases")).hasSize(Floods.PHRASES.size());
    Reply topics = service.get("/v1/topics");
    assertThat(topics.json().path("model").asText()).isEqualTo(reply.json().path("model").asText());
    assertThat(topics.json().path("topics").findValuesAsText("id")).contains("floods");
    assertThat(service.get("/v1/model").json().at("/training/base").asText())
        .isEqualTo(reply.json().path("base").asText());
  }

  @Test
  void add_idOfAnotherTopic_isConflict() {
    Reply reply = add(body("sport"));
    assertThat(reply.status()).isEqualTo(409);
    assertThat(reply.problem()).isEqualTo("topic-taken");
    assertThat(reply.json().path("field").asText()).isEqualTo("id");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "id        | null                        | needs 'id'",
        "id        | 7                           | must be a string",
        "id        | \"Big Storm\"               | white space",
        "id        | \"BIG\"                     | small Latin letters",
        "labels    | null                        | needs 'ar'",
        "labels    | \"السيول\"                  | must be an object",
        "labels    | {\"ar\": \" \"}             | not blank",
        "scope     | null                        | needs 'scope'",
        "broader   | \"disaster\"                | 'disaster'",
        "phrases   | null                        | at least 5",
        "phrases   | [\"أ\", \"ب\"]              | at least 5",
        "phrases   | \"سيول\"                    | must be an array",
        "phrases   | [1, 2, 3, 4, 5]             | array of strings",
        "phrases   | [\"(\", \"ب\", \"ج\", \"د\", \"ه\"] | '('",
        "against   | [\"في\", \" \"]             | none of them blank",
        "articles  | []                          | of 0 articles match",
        "examples  | [{\"text\": \"سيول\"}]      | array 'topics'",
      })
  void add_fieldThatIsWrong_isNamed(String field, String value, String why) throws IOException {
    ObjectNode body = body("storms");
    body.set(field, Json.MAPPER.readTree(value));
    Reply reply = add(body);
    assertThat(reply.status()).as(reply.body()).isEqualTo(400);
    assertThat(reply.problem()).isEqualTo("invalid-topic");
    assertThat(reply.json().path("field").asText()).isEqualTo(field);
    assertThat(reply.json().path("detail").asText()).contains(why);
  }

  @ParameterizedTest
  @CsvSource({"[], wrong-field-type", "{, malformed-json", "'', malformed-json"})
  void add_bodyThatIsNoTopic_isProblem(String body, String problem) {
    assertThat(service.post("/v1/topics", JSON, body).problem()).isEqualTo(problem);
  }

  @Test
  void add_articleWithoutText_isProblem() {
    ObjectNode body = body("storms");
    body.putArray("articles").addObject().put("date", "2026-01-01");
    assertThat(add(body).problem()).isEqualTo("missing-text");
  }

  @Test
  void add_text_isUnsupported() {
    assertThat(service.post("/v1/topics", TEXT, "سيول").problem())
        .isEqualTo("unsupported-media-type");
  }

  @Test
  void add_serviceThatKeepsItsTopics_isProblem() {
    try (RunningService fixed = new RunningService()) {
      Reply reply = fixed.post("/v1/topics", JSON, body("floods").toString());
      assertThat(reply.status()).isEqualTo(503);
      assertThat(reply.problem()).isEqualTo("not-writable");
    }
  }

  @Test
  void add_seedsThatAreNotThere_isProblem() throws IOException {
    ModelBundle model = ModelReader.read(folderOf(service.model));
    Path nowhere = Files.createDirectory(folder.resolve("nowhere"));
    try (RunningService fixed = service(ServerSettings.defaults(), model, nowhere)) {
      Reply reply = fixed.post("/v1/topics", JSON, body("storms").toString());
      assertThat(reply.problem()).isEqualTo("not-writable");
      assertThat(reply.json().path("detail").asText()).contains("topics.json");
    }
  }

  @Test
  void add_withoutTheKey_isUnauthorized() {
    ServerSettings settings =
        ServerSettings.defaults().withAddress("127.0.0.1", 0, new ApiKey(KEY));
    try (RunningService guarded = new RunningService(settings, TestModels.bundle("m1"))) {
      assertThat(guarded.post("/v1/topics", JSON, "{}").problem()).isEqualTo("unauthorized");
      assertThat(
              guarded
                  .send(
                      guarded
                          .request("/v1/topics")
                          .header("Content-Type", JSON)
                          .header("Authorization", "Bearer " + KEY)
                          .POST(BodyPublishers.ofString("{}"))
                          .build())
                  .problem())
          .isEqualTo("invalid-topic");
    }
  }
}

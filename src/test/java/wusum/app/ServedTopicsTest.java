package wusum.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wusum.Floods;
import wusum.SmallModel;
import wusum.corpus.Json;
import wusum.http.ServerSettings;
import wusum.http.TaggingServer;
import wusum.provenance.ModelId;
import wusum.registry.ModelReader;
import wusum.registry.ModelRegistry;

/** A running service learns a topic and goes on answering. */
final class ServedTopicsTest {
  @TempDir private Path folder = Path.of("");
  private final HttpClient client = HttpClient.newHttpClient();
  private Path models = Path.of("");
  private ModelId base = new ModelId("none");
  private TaggingServer server = new TaggingServer(ServerSettings.defaults(), () -> null);

  @BeforeEach
  void start() throws IOException {
    models = folder.resolve("models");
    base = Floods.writeModel(folder);
    Path home = models.resolve(base.value());
    ServedTopics served =
        new ServedTopics(models, Floods.writeSeeds(folder), home, ModelReader.read(home));
    server = new TaggingServer(ServerSettings.defaults().withPort(0), served, served);
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private HttpResponse<String> post(String path, String type, String body) {
    try {
      return client.send(
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
              .header("Content-Type", type)
              .POST(BodyPublishers.ofString(body))
              .build(),
          BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private HttpResponse<String> addFloods() {
    ObjectNode body = Json.MAPPER.createObjectNode();
    body.put("id", "floods").put("scope", "Floods.").put("broader", "weather");
    body.putObject("labels").put("ar", "السيول");
    Floods.PHRASES.forEach(body.putArray("phrases")::add);
    var articles = body.putArray("articles");
    Floods.unlabelled().forEach(article -> articles.addObject().put("text", article.text()));
    return post("/v1/topics", "application/json", body.toString());
  }

  private HttpResponse<String> tag() {
    return post("/v1/tag", "text/plain", Floods.TEXT);
  }

  @Test
  void add_runningService_servesTheNewModelWithoutLosingARequest() {
    AtomicBoolean added = new AtomicBoolean();
    CompletableFuture<Integer> lost =
        CompletableFuture.supplyAsync(
            () -> {
              int failed = 0;
              while (!added.get()) {
                failed += tag().statusCode() == 200 ? 0 : 1;
              }
              return failed;
            });
    HttpResponse<String> answer = addFloods();
    added.set(true);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    assertThat(lost.join()).isZero();
    assertThat(tag().body()).contains("\"floods\"").doesNotContain(base.value());
  }

  @Test
  void add_currentModelServed_makesTheNewOneCurrent() throws IOException {
    String model = Json.MAPPER.readTree(addFloods().body()).path("model").asText();
    assertThat(new ModelRegistry(models).findCurrent()).contains(new ModelId(model));
  }

  @Test
  void add_otherModelServed_leavesTheCurrentOne() throws IOException {
    ModelId other = SmallModel.trainAndSaveWithoutCurves(folder).id();
    new ModelRegistry(models).setCurrent(other);
    assertThat(addFloods().statusCode()).isEqualTo(201);
    assertThat(new ModelRegistry(models).findCurrent()).contains(other);
  }
}

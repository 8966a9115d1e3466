package wusum.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import wusum.corpus.Json;
import wusum.registry.ModelBundle;

/** A real service on a free port, and a client that holds every answer against the contract. */
final class RunningService implements AutoCloseable {
  static final String JSON = "application/json";
  static final String JSON_LINES = "application/x-ndjson";
  static final String TEXT = "text/plain; charset=utf-8";
  static final Contract CONTRACT = new Contract();

  final AtomicReference<ModelBundle> model;
  final TaggingServer server;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  RunningService() {
    this(ServerSettings.defaults(), TestModels.bundle("m1"));
  }

  RunningService(ServerSettings settings, ModelBundle bundle) {
    this(settings, new AtomicReference<>(bundle), null);
  }

  RunningService(
      ServerSettings settings, AtomicReference<ModelBundle> model, @Nullable TopicDesk desk) {
    this.model = model;
    server = new TaggingServer(settings.withPort(0), model::get, desk);
    server.start();
  }

  /** Where the model in service is, in a folder of models. */
  Path modelFolder(Path models) {
    return models.resolve(Objects.requireNonNull(model.get()).manifest().id().value());
  }

  /** An answer whose body was text. */
  record Reply(int status, HttpResponse<byte[]> response) {
    String body() {
      return new String(response.body(), StandardCharsets.UTF_8);
    }

    JsonNode json() {
      return parse(body());
    }

    List<JsonNode> lines() {
      return body().lines().map(Reply::parse).toList();
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    /** The last part of a problem's type. */
    String problem() {
      return json().path("type").asText().replace("/problems/", "");
    }

    private static JsonNode parse(String json) {
      try {
        return Json.MAPPER.readTree(json);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  int port() {
    return server.port();
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
        .timeout(Duration.ofSeconds(30));
  }

  Reply get(String path) {
    return send(request(path).GET().build());
  }

  Reply post(String path, String type, String body) {
    return post(path, type, body.getBytes(StandardCharsets.UTF_8));
  }

  Reply post(String path, String type, byte[] body) {
    return send(
        request(path).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)).build());
  }

  Reply send(HttpRequest request) {
    HttpResponse<byte[]> response = exchange(request);
    Reply reply = new Reply(response.statusCode(), response);
    if (!request.method().equals("HEAD")) {
      CONTRACT.check(
          request.method(),
          request.uri().getRawPath(),
          reply.status(),
          reply.header("Content-Type"),
          reply.body());
    }
    return reply;
  }

  private HttpResponse<byte[]> exchange(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}

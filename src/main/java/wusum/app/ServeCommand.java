package wusum.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wusum.http.ApiKey;
import wusum.http.ServerSettings;
import wusum.http.TaggingServer;
import wusum.registry.ModelBundle;

/** Serves over HTTP until it is told to stop. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Serves tags over HTTP until it is stopped; requests in flight finish first.",
      "",
      "Examples:",
      "  wusum serve",
      "  wusum serve --host 0.0.0.0 --api-key-file key.txt",
      "  curl -s localhost:8080/v1/tag -H 'Content-Type: text/plain' --data-binary @article.txt",
      ""
    })
final class ServeCommand implements Callable<Integer> {
  private static final String KEY_VARIABLE = "WUSUM_API_KEY";

  @Mixin private final ModelOption model = new ModelOption();

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description =
          "The address to listen on (default: ${DEFAULT-VALUE}); one that other machines can reach"
              + " wants an API key.")
  private String host = "127.0.0.1";

  @Option(
      names = {"-p", "--port"},
      paramLabel = "PORT",
      defaultValue = "8080",
      description = "The port, 0 for any free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--max-bytes",
      paramLabel = "BYTES",
      defaultValue = "1048576",
      description = "The largest article (default: ${DEFAULT-VALUE}).")
  private int maxBytes;

  @Option(
      names = "--api-key-file",
      paramLabel = "FILE",
      description =
          "A file with the key that clients must send (also the variable " + KEY_VARIABLE + ").")
  private @Nullable Path apiKeyFile;

  @Option(
      names = "--log",
      paramLabel = "FORMAT",
      defaultValue = "plain",
      description = "How to log, plain or json (default: ${DEFAULT-VALUE}).")
  private String log = "plain";

  @Override
  public Integer call() throws InterruptedException {
    if (!log.equals("plain") && !log.equals("json")) {
      throw new UsageException("--log is plain or json, not '" + log + "'");
    }
    System.setProperty("wusum.log", log);
    ServerSettings settings = settings();
    ModelBundle bundle = model.load();
    ServedTopics served = new ServedTopics(model, bundle);
    TaggingServer server = new TaggingServer(settings, served, served);
    server.start();
    Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "stop"));
    System.err.printf(
        "wusum: model %s answers on http://%s:%d/docs%n",
        bundle.manifest().id(), host.contains(":") ? "[" + host + "]" : host, server.port());
    // The server's threads go on; this one waits for the signal that ends the process.
    Thread.currentThread().join();
    return 0;
  }

  private ServerSettings settings() {
    try {
      return ServerSettings.defaults()
          .withMaxArticleBytes(maxBytes)
          .withAddress(host, port, apiKey());
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private @Nullable ApiKey apiKey() {
    String variable = System.getenv(KEY_VARIABLE);
    if (apiKeyFile == null) {
      return variable == null || variable.isBlank() ? null : new ApiKey(variable.strip());
    }
    try {
      return new ApiKey(Files.readString(apiKeyFile).strip());
    } catch (NoSuchFileException e) {
      throw new UncheckedIOException(apiKeyFile + ": no such file", e);
    } catch (IOException e) {
      throw new UncheckedIOException(apiKeyFile + " cannot be read: " + e.getMessage(), e);
    }
  }
}

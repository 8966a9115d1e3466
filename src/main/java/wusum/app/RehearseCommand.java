package wusum.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import wusum.http.ServerSettings;
import wusum.http.TaggingServer;
import wusum.registry.ModelBundle;

/**
 * Tags one article by command and over HTTP, and ends. The build runs it once, so that the JVM can
 * keep the classes that this takes in an archive; later starts map them instead of reading them
 * from the jar.
 */
@Command(
    name = "rehearse",
    hidden = true,
    mixinStandardHelpOptions = true,
    description = {
      "Tags an article in every way once, for the JVM to learn which classes that wants.",
      "",
      "Example: wusum rehearse seeds/samples/article.txt",
      ""
    })
final class RehearseCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "An article.")
  private Path file = Path.of("");

  @Override
  public Integer call() throws IOException {
    int tagged = Main.run("tag", "--json", file.toString());
    ModelBundle bundle = new ModelOption().load();
    try (TaggingServer server =
        new TaggingServer(ServerSettings.defaults().withPort(0), () -> bundle)) {
      server.start();
      post(server.port(), Files.readAllBytes(file));
    }
    return tagged;
  }

  private static void post(int port, byte[] text) throws IOException {
    URI address = URI.create("http://127.0.0.1:" + port + "/v1/tag");
    HttpURLConnection request = (HttpURLConnection) address.toURL().openConnection();
    request.setDoOutput(true);
    request.setRequestProperty("Content-Type", "text/plain; charset=utf-8");
    try (OutputStream body = request.getOutputStream()) {
      body.write(text);
    }
    try (InputStream answer = request.getInputStream()) {
      answer.transferTo(OutputStream.nullOutputStream());
    }
  }
}

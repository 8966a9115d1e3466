package wusum.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import wusum.corpus.Json;

final class ServeCommandTest {
  private static final Pattern ADDRESS = Pattern.compile("answers on (http://127.0.0.1:[0-9]+)/");
  private static final String ARTICLE =
      "أعلنت الحكومة العراقية خطة جديدة لزيادة الإنفاق على التعليم";
  private static final int TERMINATED = 143;

  private static Process serve(String... options) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder command =
        new ProcessBuilder(
            java,
            "-cp",
            System.getProperty("java.class.path"),
            "wusum.app.Main",
            "serve",
            "-p",
            "0");
    command.command().addAll(List.of(options));
    return command.start();
  }

  @Test
  void serve_untilTerminated_answersAndLogsEachRequestAsJson() throws Exception {
    Process process = serve("--log", "json");
    try (BufferedReader log =
        new BufferedReader(new InputStreamReader(process.getErrorStream(), UTF_8))) {
      Matcher address = ADDRESS.matcher(log.readLine());
      assertThat(address.find()).isTrue();
      HttpResponse<String> answer =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create(address.group(1) + "/v1/tag"))
                      .header("Content-Type", "text/plain")
                      .POST(BodyPublishers.ofString(ARTICLE))
                      .build(),
                  BodyHandlers.ofString());
      assertThat(answer.body()).startsWith("{\"id\"");
      String line = log.readLine();
      assertThat(Json.MAPPER.readTree(line).path("kvpList").toString())
          .contains("POST", "/v1/tag", "200", "model");
      assertThat(line).doesNotContain("الحكومة");
      process.destroy();
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
      assertThat(process.exitValue()).isEqualTo(TERMINATED);
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void serve_portInUse_isSaidInOneLine() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CommandLineRun run = CommandLineRun.of("serve", "--port", "" + taken.getLocalPort());
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.err().lines().toList())
          .singleElement()
          .asString()
          .startsWith("wusum: cannot listen on 127.0.0.1:" + taken.getLocalPort());
    }
  }

  @Test
  void serve_keyFileThatIsMissing_isNamed() {
    CommandLineRun run = CommandLineRun.of("serve", "--api-key-file", "no-key.txt");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEqualToIgnoringNewLines("wusum: no-key.txt: no such file");
  }
}

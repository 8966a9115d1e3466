package wusum.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What no proper client sends, and what the web server answers before any route is asked. */
final class RawRequestTest {
  private static final int TIMEOUT_MILLIS = 20_000;

  private static RunningService service;

  @BeforeAll
  static void start() {
    service = new RunningService();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  /** Sends bytes, ends, and gives the whole answer. */
  private static String exchange(String... lines) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), service.port())) {
      socket.setSoTimeout(TIMEOUT_MILLIS);
      socket.getOutputStream().write(String.join("\r\n", lines).getBytes(ISO_8859_1));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    }
  }

  private static void assertProblem(String answer, int status, String problem) {
    assertThat(answer).startsWith("HTTP/1.1 " + status);
    assertThat(answer).contains("Content-Type: " + Problem.MEDIA_TYPE);
    assertThat(answer).doesNotContain("Exception", "jetty", "<html");
    String body = answer.substring(answer.indexOf("\r\n\r\n") + 4);
    RunningService.CONTRACT.checkJson("/components/schemas/Problem", body);
    assertThat(body).contains("\"type\":\"/problems/" + problem + "\"");
  }

  @Test
  void request_badLine_isProblem() throws IOException {
    assertProblem(exchange("NONSENSE", "", ""), 400, "bad-request");
  }

  @Test
  void request_unknownVersion_isNoFaultOfTheService() throws IOException {
    assertProblem(exchange("GET / HTTP/9.9", "Host: a", "", ""), 400, "bad-request");
  }

  @Test
  void request_noHost_isProblem() throws IOException {
    assertProblem(exchange("GET / HTTP/1.1", "", ""), 400, "bad-request");
  }

  @Test
  void request_badEscapeInPath_isProblem() throws IOException {
    assertProblem(exchange("GET /%zz HTTP/1.1", "Host: a", "", ""), 400, "bad-request");
  }

  @Test
  void request_pathUpwards_isProblem() throws IOException {
    String answer = exchange("GET /docs/../../x HTTP/1.1", "Host: a", "Connection: close", "", "");
    assertThat(answer).startsWith("HTTP/1.1 4");
  }

  @Test
  void request_largeHeaders_isProblem() throws IOException {
    String answer = exchange("GET / HTTP/1.1", "Host: a", "X: " + "x".repeat(20_000), "", "");
    assertProblem(answer, 431, "headers-too-large");
  }

  @Test
  void request_longPath_isProblem() throws IOException {
    String answer = exchange("GET /" + "x".repeat(20_000) + " HTTP/1.1", "Host: a", "", "");
    assertProblem(answer, 414, "uri-too-long");
  }

  @Test
  void request_twoLengths_isProblem() throws IOException {
    String answer =
        exchange(
            "POST /v1/tag HTTP/1.1", "Host: a", "Content-Length: 3", "Content-Length: 4", "", "");
    assertProblem(answer, 400, "bad-request");
  }

  @Test
  void request_unknownTransferEncoding_isNoFaultOfTheService() throws IOException {
    String answer =
        exchange("POST /v1/tag HTTP/1.1", "Host: a", "Transfer-Encoding: magic", "", "");
    assertProblem(answer, 400, "bad-request");
  }

  @Test
  void request_badChunk_isProblem() throws IOException {
    String answer =
        exchange(
            "POST /v1/tag HTTP/1.1",
            "Host: a",
            "Content-Type: text/plain",
            "Transfer-Encoding: chunked",
            "",
            "zz",
            "");
    assertProblem(answer, 400, "incomplete-body");
  }

  @Test
  void request_bodyCutOff_isProblem() throws IOException {
    String answer =
        exchange(
            "POST /v1/tag HTTP/1.1",
            "Host: a",
            "Content-Type: text/plain",
            "Content-Length: 100",
            "",
            "only this");
    assertProblem(answer, 400, "incomplete-body");
  }

  @Test
  void request_largeBodyThatAsksFirst_isRefusedUnread() throws IOException {
    String answer =
        exchange(
            "POST /v1/tag HTTP/1.1",
            "Host: a",
            "Content-Type: text/plain",
            "Content-Length: 2000000",
            "Expect: 100-continue",
            "",
            "");
    assertProblem(answer, 413, "body-too-large");
  }

  @Test
  void request_badEscapeInQuery_isProblem() throws IOException {
    String answer =
        exchange(
            "POST /v1/tag?keywords=%zz HTTP/1.1",
            "Host: a",
            "Connection: close",
            "Content-Type: text/plain",
            "Content-Length: 0",
            "",
            "");
    assertThat(answer).startsWith("HTTP/1.1 400");
  }

  @Test
  void request_connect_isProblem() throws IOException {
    String answer = exchange("CONNECT a:80 HTTP/1.1", "Host: a:80", "Connection: close", "", "");
    assertProblem(answer, 405, "method-not-allowed");
  }

  @Test
  void request_optionsOfTheServer_isProblem() throws IOException {
    String answer = exchange("OPTIONS * HTTP/1.1", "Host: a", "Connection: close", "", "");
    assertProblem(answer, 404, "unknown-path");
  }

  @Test
  void request_trace_isProblem() throws IOException {
    String answer = exchange("TRACE / HTTP/1.1", "Host: a", "Connection: close", "", "");
    assertProblem(answer, 405, "method-not-allowed");
  }

  @Test
  void answer_any_doesNotNameTheServer() throws IOException {
    String answer = exchange("GET /health/live HTTP/1.1", "Host: a", "Connection: close", "", "");
    assertThat(answer).startsWith("HTTP/1.1 200").doesNotContainIgnoringCase("server:");
  }
}

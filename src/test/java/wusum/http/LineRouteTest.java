package wusum.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static wusum.http.RunningService.JSON_LINES;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import wusum.http.RunningService.Reply;

final class LineRouteTest {
  private static final int LIMIT = 20_000;
  private static final String GOOD = "{\"id\": \"g\", \"text\": \"" + TestModels.IRAN_TEXT + "\"}";

  private static RunningService service;

  @BeforeAll
  static void start() {
    service =
        new RunningService(
            ServerSettings.defaults().withMaxArticleBytes(LIMIT), TestModels.bundle("m1"));
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static Reply tag(String lines) {
    return service.post("/v1/tag/batch", JSON_LINES, lines);
  }

  private static String problem(JsonNode line) {
    return line.at("/error/type").asText().replace("/problems/", "");
  }

  @Test
  void lines_articles_areAnsweredInOrder() {
    String lines =
        IntStream.range(0, 3_000)
            .mapToObj(i -> "{\"id\": " + i + ", \"text\": \"كلام عن أمر\"}\n")
            .collect(Collectors.joining());
    assertThat(tag(lines).lines().stream().map(line -> line.path("id").asInt()))
        .isEqualTo(IntStream.range(0, 3_000).boxed().toList());
  }

  @Test
  void lines_answer_isJsonLines() {
    assertThat(tag(GOOD).header("Content-Type")).isEqualTo(JSON_LINES);
  }

  @Test
  void lines_lastLineWithoutEnd_isAnswered() {
    assertThat(tag(GOOD + "\n" + GOOD).lines()).hasSize(2);
  }

  @Test
  void lines_carriageReturns_areNoFault() {
    assertThat(tag(GOOD + "\r\n" + GOOD + "\r\n").lines())
        .allSatisfy(line -> assertThat(line.path("id").asText()).isEqualTo("g"));
  }

  @Test
  void lines_none_getNoAnswer() {
    assertThat(tag("").body()).isEmpty();
  }

  @Test
  void lines_blankOnes_getNoAnswerButCount() {
    List<JsonNode> lines = tag("\n \n" + GOOD + "\n\nx\n").lines();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(1).path("line").asInt()).isEqualTo(5);
  }

  @Test
  void lines_badOne_doesNotFailTheRest() {
    List<JsonNode> lines = tag("{\"text\":\n" + GOOD + "\n").lines();
    assertThat(problem(lines.get(0))).isEqualTo("malformed-json");
    assertThat(lines.get(1).path("id").asText()).isEqualTo("g");
  }

  @Test
  void lines_notUtf8_getsAnError() {
    byte[] latin = "{\"text\": \"café\"}\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(problem(service.post("/v1/tag/batch", JSON_LINES, latin).lines().get(0)))
        .isEqualTo("not-utf-8");
  }

  @Test
  void lines_overLimit_getAnErrorAndTheRestIsTagged() {
    String large = "{\"text\": \"" + "ا".repeat(20 * LIMIT) + "\"}";
    List<JsonNode> lines = tag(GOOD + "\n" + large + "\n" + GOOD + "\n").lines();
    assertThat(problem(lines.get(1))).isEqualTo("body-too-large");
    assertThat(lines.get(2).path("id").asText()).isEqualTo("g");
  }

  @Test
  void lines_duplicateFieldWithHalfACharacter_getsAnError() {
    String line = "{\"a\\ud800\": 1, \"a\\ud800\": 2}";
    assertThat(problem(tag(line).lines().get(0))).isEqualTo("malformed-json");
  }

  @Test
  void lines_modelFails_getAnErrorEach() {
    try (RunningService broken =
        new RunningService(
            ServerSettings.defaults(), TestModels.bundle("m1", new FailingClassifier(false)))) {
      Reply reply = broken.post("/v1/tag/batch", JSON_LINES, GOOD + "\n" + GOOD);
      assertThat(reply.lines()).allMatch(line -> problem(line).equals("internal-error"));
    }
  }

  @Test
  void lines_modelReplacedMeanwhile_useTheFirstToTheEnd() throws IOException {
    try (RunningService swapped = new RunningService();
        Conversation conversation = new Conversation(swapped.port())) {
      conversation.say(GOOD + "\n");
      assertThat(conversation.hear()).contains("\"model\":\"m1\"");
      swapped.model.set(TestModels.bundle("m2"));
      conversation.say(GOOD + "\n");
      assertThat(conversation.hear()).contains("\"model\":\"m1\"");
    }
  }

  @Test
  void lines_firstOne_isAnsweredBeforeTheSecondIsSent() throws IOException {
    try (Conversation conversation = new Conversation(service.port())) {
      conversation.say(GOOD + "\n");
      assertThat(conversation.hear()).contains("us-iran");
      conversation.say("x\n");
      assertThat(conversation.hear()).contains("malformed-json");
    }
  }

  /** A request that is still being sent while its answer comes in. */
  private static final class Conversation implements AutoCloseable {
    private static final int TIMEOUT_MILLIS = 20_000;
    private static final String HEAD =
        String.join(
            "\r\n",
            "POST /v1/tag/batch HTTP/1.1",
            "Host: localhost",
            "Transfer-Encoding: chunked",
            "Content-Type: application/x-ndjson",
            "\r\n");

    private final Socket socket;
    private final OutputStream out;
    private final BufferedReader in;

    Conversation(int port) throws IOException {
      socket = new Socket(InetAddress.getLoopbackAddress(), port);
      socket.setSoTimeout(TIMEOUT_MILLIS);
      out = socket.getOutputStream();
      in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
      out.write(HEAD.getBytes(UTF_8));
    }

    void say(String line) throws IOException {
      byte[] bytes = line.getBytes(UTF_8);
      out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(UTF_8));
      out.write(bytes);
      out.write("\r\n".getBytes(UTF_8));
      out.flush();
    }

    /** The next line that is JSON; header fields and sizes of chunks are passed over. */
    String hear() throws IOException {
      String line = in.readLine();
      while (line != null && !line.startsWith("{")) {
        line = in.readLine();
      }
      return line == null ? "" : line;
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}

package wusum.http;

import static org.assertj.core.api.Assertions.assertThat;
import static wusum.http.RunningService.JSON_LINES;
import static wusum.http.RunningService.TEXT;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

final class AccessLogTest {
  private static final Logger LOG = (Logger) LoggerFactory.getLogger(AccessLog.class);
  private static final int TIMEOUT_SECONDS = 20;

  private final Lines lines = new Lines();
  private RunningService service;

  /** Keeps what is logged. */
  private static final class Lines extends AppenderBase<ILoggingEvent> {
    private final BlockingQueue<ILoggingEvent> events = new LinkedBlockingQueue<>();

    @Override
    protected void append(ILoggingEvent event) {
      events.add(event);
    }

    ILoggingEvent next() throws InterruptedException {
      ILoggingEvent event = events.poll(TIMEOUT_SECONDS, TimeUnit.SECONDS);
      assertThat(event).as("a line is logged").isNotNull();
      return event;
    }
  }

  @BeforeEach
  void start() {
    service = new RunningService();
    lines.start();
    LOG.addAppender(lines);
  }

  @AfterEach
  void stop() {
    LOG.detachAppender(lines);
    service.close();
  }

  private Map<String, String> fields() throws InterruptedException {
    return lines.next().getKeyValuePairs().stream()
        .collect(Collectors.toMap(pair -> pair.key, pair -> String.valueOf(pair.value)));
  }

  @Test
  void request_tagged_isOneLineWithItsFacts() throws InterruptedException {
    service.post("/v1/tag", TEXT, TestModels.IRAN_TEXT);
    assertThat(fields())
        .containsEntry("method", "POST")
        .containsEntry("path", "/v1/tag")
        .containsEntry("status", "200")
        .containsEntry("model", "m1")
        .containsEntry("articles", "1")
        .containsKey("ms");
    assertThat(lines.events).isEmpty();
  }

  @Test
  void request_batch_countsItsArticles() throws InterruptedException {
    service.post("/v1/tag/batch", JSON_LINES, "{\"text\": \"ا\"}\nx\n{\"text\": \"ب\"}");
    assertThat(fields()).containsEntry("articles", "2");
  }

  @Test
  void request_any_leavesNoTextInTheLog() throws InterruptedException {
    service.post("/v1/tag?q=" + "z".repeat(9), TEXT, TestModels.IRAN_TEXT);
    ILoggingEvent line = lines.next();
    assertThat(line.getFormattedMessage() + line.getKeyValuePairs())
        .doesNotContain(TestModels.IRAN_WORD, "zzz");
  }

  @Test
  void request_unknownPath_isLogged() throws InterruptedException {
    service.get("/nothing");
    assertThat(fields()).containsEntry("status", "404").doesNotContainKey("model");
  }

  @Test
  void readable_controlCharacters_areEscaped() {
    assertThat(AccessLog.readable("/a\r\nb\u001b[31m")).isEqualTo("/a\\u000d\\u000ab\\u001b[31m");
  }

  @Test
  void readable_marksOfDirection_areEscaped() {
    assertThat(AccessLog.readable("/a\u202eb")).isEqualTo("/a\\u202eb");
  }

  @Test
  void readable_longPath_isCut() {
    assertThat(AccessLog.readable("/" + "a".repeat(10_000))).hasSizeLessThan(300).endsWith("...");
  }
}

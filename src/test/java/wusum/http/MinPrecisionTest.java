package wusum.http;

import static org.assertj.core.api.Assertions.assertThat;
import static wusum.http.RunningService.JSON_LINES;
import static wusum.http.RunningService.TEXT;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wusum.http.RunningService.Reply;

/** Feature under test: a request names the precision that topics should have. */
final class MinPrecisionTest {
  private static RunningService service;

  @BeforeAll
  static void start() {
    service = new RunningService(ServerSettings.defaults(), TestModels.bundleWithCurves("m1"));
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static Reply tag(String precision, String text) {
    return service.post("/v1/tag?minPrecision=" + precision, TEXT, text);
  }

  private static List<String> topics(JsonNode answer) {
    return answer.path("topics").findValuesAsText("id");
  }

  @Test
  void tag_topicThatReachesThePrecision_isGiven() {
    assertThat(topics(tag("0.9", TestModels.SPORT_TEXT).json())).containsExactly("sport");
  }

  @Test
  void tag_topicThatDoesNotReachThePrecision_isNotGiven() {
    JsonNode answer = tag("0.9", TestModels.IRAN_TEXT).json();
    assertThat(topics(answer)).isEmpty();
    assertThat(answer.path("abstained").asText()).isEqualTo("no-topic");
  }

  @Test
  void tag_lowerPrecision_givesMore() {
    assertThat(topics(tag("0.8", TestModels.IRAN_TEXT).json()))
        .containsExactly("us-iran", "politics");
  }

  @Test
  void batch_lines_areHeldToThePrecision() {
    String lines =
        "{\"text\": \"%s\"}\n{\"text\": \"%s\"}\n"
            .formatted(TestModels.SPORT_TEXT, TestModels.IRAN_TEXT);
    Reply reply = service.post("/v1/tag/batch?minPrecision=0.9", JSON_LINES, lines);
    assertThat(reply.lines())
        .extracting(MinPrecisionTest::topics)
        .containsExactly(List.of("sport"), List.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.0", "1.01", "2", "-0.5", "1e-1", "0,9", "high", "", "NaN"})
  void tag_numberThatIsNoPrecision_isProblem(String precision) {
    Reply reply = tag(precision, TestModels.SPORT_TEXT);
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.problem()).isEqualTo("invalid-parameter");
    assertThat(reply.json().path("field").asText()).isEqualTo("minPrecision");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1.0", "0.95", ".5"})
  void tag_numberThatIsAPrecision_isTaken(String precision) {
    assertThat(tag(precision, TestModels.SPORT_TEXT).status()).isEqualTo(200);
  }

  @Test
  void tag_modelWithoutCurves_isProblem() {
    try (RunningService without = new RunningService()) {
      Reply reply = without.post("/v1/tag?minPrecision=0.9", TEXT, TestModels.SPORT_TEXT);
      assertThat(reply.problem()).isEqualTo("invalid-parameter");
      assertThat(reply.json().path("detail").asText()).contains("precision-recall curves");
    }
  }
}

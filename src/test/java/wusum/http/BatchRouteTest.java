package wusum.http;

import static org.assertj.core.api.Assertions.assertThat;
import static wusum.http.RunningService.JSON;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import wusum.http.RunningService.Reply;

final class BatchRouteTest {
  private static final int LIMIT = 500;
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

  private static Reply tag(String body) {
    return service.post("/v1/tag/batch", JSON, body);
  }

  private static String problem(JsonNode item) {
    return item.at("/error/type").asText().replace("/problems/", "");
  }

  @Test
  void batch_articles_areAnsweredInOrder() {
    String body =
        IntStream.range(0, 20)
            .mapToObj(i -> "{\"id\": " + i + ", \"text\": \"كلام\"}")
            .collect(Collectors.joining(",", "[", "]"));
    assertThat(tag(body).json().findValuesAsText("id"))
        .isEqualTo(IntStream.range(0, 20).mapToObj(Integer::toString).toList());
  }

  @Test
  void batch_emptyArray_isAnsweredByOne() {
    assertThat(tag(" [ ] ").json()).isEmpty();
  }

  @Test
  void batch_badItem_getsAnErrorInItsPlace() {
    JsonNode item = tag("[" + GOOD + ", {\"text\": {\"a\": [1]}}, " + GOOD + "]").json().get(1);
    assertThat(item.path("index").asInt()).isEqualTo(1);
    assertThat(problem(item)).isEqualTo("wrong-field-type");
  }

  @Test
  void batch_badItem_doesNotFailTheRest() {
    Reply reply = tag("[" + GOOD + ", {\"text\": {\"a\": [1]}}, " + GOOD + "]");
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.json().at("/2/topics/0/id").asText()).isEqualTo("us-iran");
  }

  @Test
  void batch_itemThatIsNoObject_getsAnError() {
    JsonNode items = tag("[[[" + GOOD + "]], null, " + GOOD + "]").json();
    assertThat(problem(items.get(0))).isEqualTo("wrong-field-type");
    assertThat(problem(items.get(1))).isEqualTo("wrong-field-type");
    assertThat(items.get(2).path("id").asText()).isEqualTo("g");
  }

  @Test
  void batch_largeItem_getsAnError() {
    String large = "{\"text\": \"" + "ا".repeat(LIMIT + 1) + "\"}";
    assertThat(problem(tag("[" + large + "," + GOOD + "]").json().get(0)))
        .isEqualTo("body-too-large");
  }

  @Test
  void batch_malformedJson_failsAsAWhole() {
    Reply reply = tag("[" + GOOD + ",\n " + GOOD + " x]");
    assertThat(reply.problem()).isEqualTo("malformed-json");
    assertThat(reply.json().path("line").asInt()).isEqualTo(2);
  }

  @Test
  void batch_cutOff_failsAsAWhole() {
    assertThat(tag("[" + GOOD + ",").problem()).isEqualTo("malformed-json");
  }

  @Test
  void batch_empty_isProblem() {
    assertThat(tag("").problem()).isEqualTo("malformed-json");
  }

  @Test
  void batch_textAfterTheArray_failsAsAWhole() {
    assertThat(tag("[] []").problem()).isEqualTo("malformed-json");
  }

  @Test
  void batch_oneObject_isProblem() {
    assertThat(tag(GOOD).problem()).isEqualTo("wrong-field-type");
  }

  @Test
  void batch_notUtf8_isProblem() {
    byte[] latin = "[{\"text\": \"café\"}]".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(service.post("/v1/tag/batch", JSON, latin).problem()).isEqualTo("not-utf-8");
  }

  @Test
  void batch_byteOrderMark_isPassedOver() {
    assertThat(tag("\ufeff[]").status()).isEqualTo(200);
  }

  @Test
  void batch_tooManyArticles_isProblem() {
    int most = ServerSettings.defaults().maxBatchArticles();
    String body = "[" + "1,".repeat(most) + "1]";
    assertThat(tag(body).problem()).isEqualTo("too-many-articles");
  }

  @Test
  void batch_bodyOverLimit_isProblem() {
    assertThat(tag("[" + " ".repeat(16 * LIMIT) + "]").problem()).isEqualTo("body-too-large");
  }

  @Test
  void batch_text_isProblem() {
    assertThat(service.post("/v1/tag/batch", "text/csv", "x").problem())
        .isEqualTo("unsupported-media-type");
  }

  @Test
  void batch_keywordsOutOfRange_isProblem() {
    assertThat(service.post("/v1/tag/batch?keywords=many", JSON, "[]").problem())
        .isEqualTo("invalid-parameter");
  }
}

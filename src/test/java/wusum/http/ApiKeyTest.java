package wusum.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wusum.http.RunningService.TEXT;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import wusum.http.RunningService.Reply;

final class ApiKeyTest {
  private static final String KEY = "0123456789abcdef-key";

  private static RunningService service;

  @BeforeAll
  static void start() {
    ServerSettings settings = ServerSettings.defaults().withAddress("0.0.0.0", 0, new ApiKey(KEY));
    service = new RunningService(settings, TestModels.bundle("m1"));
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static Reply tag(String authorization) {
    return service.send(
        service
            .request("/v1/tag")
            .header("Content-Type", TEXT)
            .header("Authorization", authorization)
            .POST(BodyPublishers.ofString(TestModels.IRAN_TEXT))
            .build());
  }

  @Test
  void tag_rightKey_isAnswered() {
    assertThat(tag("Bearer " + KEY).status()).isEqualTo(200);
  }

  @Test
  void tag_schemeInLowerCase_isAnswered() {
    assertThat(tag("bearer " + KEY).status()).isEqualTo(200);
  }

  @Test
  void tag_noKey_isProblem() {
    Reply reply = service.post("/v1/tag", TEXT, TestModels.IRAN_TEXT);
    assertThat(reply.problem()).isEqualTo("unauthorized");
    assertThat(reply.header("WWW-Authenticate")).startsWith("Bearer");
  }

  @Test
  void tag_wrongKey_isProblem() {
    assertThat(tag("Bearer " + KEY + "x").status()).isEqualTo(401);
  }

  @Test
  void tag_startOfKey_isProblem() {
    assertThat(tag("Bearer " + KEY.substring(1)).status()).isEqualTo(401);
  }

  @Test
  void tag_otherScheme_isProblem() {
    assertThat(tag("Basic " + KEY).status()).isEqualTo(401);
  }

  @Test
  void model_noKey_isProblem() {
    assertThat(service.get("/v1/model").status()).isEqualTo(401);
  }

  @Test
  void health_noKey_isAnswered() {
    assertThat(service.get("/health/ready").status()).isEqualTo(200);
  }

  @Test
  void key_short_isRefused() {
    assertThatThrownBy(() -> new ApiKey("short"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("16");
  }

  @Test
  void key_withBlanks_isRefused() {
    assertThatThrownBy(() -> new ApiKey("0123456789 abcdef"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void key_asText_tellsNothing() {
    assertThat(new ApiKey(KEY).toString()).doesNotContain("0123");
  }
}

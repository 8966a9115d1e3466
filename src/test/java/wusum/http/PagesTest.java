package wusum.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import wusum.http.RunningService.Reply;

final class PagesTest {
  private static RunningService service;

  @BeforeAll
  static void start() {
    service = new RunningService();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void topics_all_haveArabicLabels() {
    assertThat(service.get("/v1/topics").json().path("topics").findValuesAsText("label"))
        .containsExactly("سياسة", "رياضة", "العلاقات الأمريكية الإيرانية");
  }

  @Test
  void model_manifest_namesTheModel() {
    assertThat(service.get("/v1/model").json().path("id").asText()).isEqualTo("m1");
  }

  @Test
  void model_manifest_hasFigures() {
    assertThat(service.get("/v1/model").json().at("/evaluations/0/figures/stories.microF1").asInt())
        .isEqualTo(1);
  }

  @Test
  void model_none_isProblem() {
    try (RunningService empty = new RunningService()) {
      empty.model.set(null);
      assertThat(empty.get("/v1/model").problem()).isEqualTo("no-model");
    }
  }

  @Test
  void live_runningService_isLive() {
    assertThat(service.get("/health/live").status()).isEqualTo(200);
  }

  @Test
  void ready_withModel_isReady() {
    assertThat(service.get("/health/ready").status()).isEqualTo(200);
  }

  @Test
  void ready_withoutModel_isNotReady() {
    try (RunningService empty = new RunningService()) {
      empty.model.set(null);
      Reply reply = empty.get("/health/ready");
      assertThat(reply.status()).isEqualTo(503);
      assertThat(reply.json().path("status").asText()).isEqualTo("no-model");
    }
  }

  @Test
  void head_readyWithoutModel_hasTheStatusOfGet() {
    try (RunningService empty = new RunningService()) {
      empty.model.set(null);
      var request = empty.request("/health/ready").method("HEAD", BodyPublishers.noBody()).build();
      Reply reply = empty.send(request);
      assertThat(reply.status()).isEqualTo(503);
      assertThat(reply.body()).isEmpty();
    }
  }

  @Test
  void contract_served_isTheFile() {
    assertThat(service.get("/openapi.json").json()).isEqualTo(RunningService.CONTRACT.document());
  }

  @Test
  void root_anyone_isLedToThePage() {
    Reply reply = service.get("/");
    assertThat(reply.status()).isEqualTo(302);
    assertThat(reply.header("Location")).isEqualTo("/docs");
  }

  @Test
  void docs_page_takesNothingFromOutside() {
    Reply reply = service.get("/docs");
    assertThat(reply.body()).doesNotContain("http://", "https://", "\"//");
    assertThat(reply.header("Content-Security-Policy")).startsWith("default-src 'none'");
  }

  @Test
  void docs_everyPartOfThePage_isThere() {
    service
        .get("/docs")
        .body()
        .lines()
        .filter(line -> line.contains("/docs/"))
        .map(line -> line.replaceAll(".*\"(/docs/[^\"]*)\".*", "$1"))
        .forEach(part -> assertThat(service.get(part).status()).as(part).isEqualTo(200));
  }

  @Test
  void docs_bundle_isWhole() {
    Reply reply = service.get("/docs/swagger-ui-bundle.js");
    assertThat(reply.header("Content-Type")).startsWith("text/javascript;");
    assertThat(reply.body()).contains("SwaggerUIBundle");
  }

  @Test
  void docs_unknownPart_isProblem() {
    assertThat(service.get("/docs/oauth2-redirect.html").problem()).isEqualTo("unknown-path");
  }

  @Test
  void docs_partOutsideThePage_isProblem() {
    assertThat(service.get("/docs/..%2fopenapi.json").status()).isBetween(400, 404);
  }
}

package wusum.http;

import static org.assertj.core.api.Assertions.assertThat;
import static wusum.http.RunningService.TEXT;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class MetricsTest {
  private static final int TIMEOUT_SECONDS = 20;

  private RunningService service;

  @BeforeEach
  void start() {
    service = new RunningService();
  }

  @AfterEach
  void stop() {
    service.close();
  }

  private String metricsAfter(String text) {
    service.post("/v1/tag", TEXT, text);
    return service.get("/metrics").body();
  }

  /** A request is counted once it is answered, which may be after the client knows. */
  private void assertSoonCounted(String metric) {
    Instant deadline = Instant.now().plusSeconds(TIMEOUT_SECONDS);
    String metrics = service.get("/metrics").body();
    while (!metrics.contains(metric) && Instant.now().isBefore(deadline)) {
      metrics = service.get("/metrics").body();
    }
    assertThat(metrics).contains(metric);
  }

  @Test
  void metrics_type_isThatOfPrometheus() {
    assertThat(service.get("/metrics").header("Content-Type").replace(" ", ""))
        .isEqualToIgnoringCase("text/plain;version=0.0.4;charset=utf-8");
  }

  @Test
  void metrics_taggedArticle_countsItsTopics() {
    assertThat(metricsAfter(TestModels.IRAN_TEXT))
        .contains("wusum_topics_total{topic=\"us-iran\"} 1.0")
        .contains("wusum_topics_total{topic=\"politics\"} 1.0");
  }

  @Test
  void metrics_taggedArticle_isCounted() {
    assertThat(metricsAfter(TestModels.IRAN_TEXT)).contains("wusum_articles_total 1.0");
  }

  @Test
  void metrics_abstention_isCountedByReason() {
    assertThat(metricsAfter("طهران"))
        .contains("wusum_abstentions_total{reason=\"too-short\"} 1.0")
        .contains("wusum_abstentions_total{reason=\"no-topic\"} 0.0");
  }

  @Test
  void metrics_words_areCountedByWhetherTheyAreKnown() {
    assertThat(metricsAfter(TestModels.IRAN_TEXT))
        .contains("wusum_terms_total{known=\"true\"} 1.0")
        .containsPattern("wusum_terms_total\\{known=\"false\"} [1-9]");
  }

  @Test
  void metrics_model_isNamed() {
    assertThat(service.get("/metrics").body())
        .contains("wusum_model_info{model=\"m1\",taxonomy=\"test\"} 1");
  }

  @Test
  void metrics_modelReplaced_namesTheNewOneAlone() {
    service.get("/metrics");
    service.model.set(TestModels.bundle("m2"));
    assertThat(service.get("/metrics").body()).contains("model=\"m2\"").doesNotContain("\"m1\"");
  }

  @Test
  void metrics_requests_areTimedByRoute() {
    service.post("/v1/tag", TEXT, TestModels.IRAN_TEXT);
    assertSoonCounted(
        "wusum_http_requests_seconds_count"
            + "{method=\"POST\",route=\"/v1/tag\",status=\"200\"} 1");
  }

  @Test
  void metrics_latency_isAHistogram() {
    service.post("/v1/tag", TEXT, TestModels.IRAN_TEXT);
    assertSoonCounted(
        "wusum_http_requests_seconds_bucket"
            + "{method=\"POST\",route=\"/v1/tag\",status=\"200\",le=\"+Inf\"} 1");
  }

  @Test
  void metrics_madeUpPaths_areCountedAsOne() {
    service.get("/a");
    service.get("/b");
    assertSoonCounted("{method=\"GET\",route=\"none\",status=\"404\"} 2");
  }
}

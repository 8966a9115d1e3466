package wusum.http;

import static org.assertj.core.api.Assertions.assertThat;
import static wusum.http.RunningService.JSON;
import static wusum.http.RunningService.TEXT;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import wusum.http.RunningService.Reply;

final class ProblemsTest {
  private static final int LIMIT = 2_000;

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

  private static Reply tag(String json) {
    return service.post("/v1/tag", JSON, json);
  }

  private static void assertProblem(Reply reply, int status, String problem) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(status);
    assertThat(reply.header("Content-Type")).isEqualTo(Problem.MEDIA_TYPE);
    assertThat(reply.problem()).isEqualTo(problem);
  }

  @Test
  void tag_malformedJson_isProblem() {
    assertProblem(tag("{\"text\": }"), 400, "malformed-json");
  }

  @Test
  void tag_malformedJson_saysWhere() {
    Reply reply = tag("{\"text\":\n  \"كلام\", oops}");
    assertThat(reply.json().path("line").asInt()).isEqualTo(2);
    assertThat(reply.json().path("column").asInt()).isBetween(10, 16);
  }

  @Test
  void tag_jsonCutOff_isProblem() {
    assertProblem(tag("{\"text\": \"كلام"), 400, "malformed-json");
  }

  @Test
  void tag_textAfterTheArticle_isProblem() {
    assertProblem(tag("{\"text\": \"كلام\"} {}"), 400, "malformed-json");
  }

  @Test
  void tag_duplicateField_isProblem() {
    assertProblem(tag("{\"text\": \"كلام\", \"text\": \"آخر\"}"), 400, "malformed-json");
  }

  @Test
  void tag_deepJson_isProblem() {
    assertProblem(tag("{\"x\": " + "[".repeat(900)), 400, "malformed-json");
  }

  @Test
  void tag_emptyJson_isProblem() {
    assertProblem(tag(""), 400, "malformed-json");
  }

  @Test
  void tag_noText_isProblem() {
    assertProblem(tag("{\"id\": \"1\"}"), 400, "missing-text");
  }

  @Test
  void tag_nullText_isProblem() {
    assertProblem(tag("{\"text\": null}"), 400, "missing-text");
  }

  @Test
  void tag_blankText_isProblem() {
    assertProblem(tag("{\"text\": \" \\n\\u200f\\u00a0\"}"), 400, "blank-text");
  }

  @Test
  void tag_blankPlainText_isProblem() {
    assertProblem(service.post("/v1/tag", TEXT, " \n "), 400, "blank-text");
  }

  @Test
  void tag_emptyPlainText_isProblem() {
    assertProblem(service.post("/v1/tag", TEXT, ""), 400, "blank-text");
  }

  @Test
  void tag_numberAsText_isProblem() {
    assertProblem(tag("{\"text\": 5}"), 400, "wrong-field-type");
  }

  @Test
  void tag_wrongFieldType_namesTheField() {
    assertThat(tag("{\"text\": \"كلام\", \"source\": [\"a\"]}").json().path("field").asText())
        .isEqualTo("source");
  }

  @Test
  void tag_arrayAsArticle_isProblem() {
    assertProblem(tag("[]"), 400, "wrong-field-type");
  }

  @Test
  void tag_notUtf8_isProblem() {
    byte[] latin = "{\"text\": \"café\"}".getBytes(StandardCharsets.ISO_8859_1);
    assertProblem(service.post("/v1/tag", JSON, latin), 400, "not-utf-8");
  }

  @Test
  void tag_arabicWindowsText_isProblem() {
    byte[] windows = {(byte) 0xe1, (byte) 0xc8, (byte) 0xe4};
    assertProblem(service.post("/v1/tag", TEXT, windows), 400, "not-utf-8");
  }

  @Test
  void tag_utf16_isProblem() {
    byte[] utf16 = "{\"text\": \"كلام\"}".getBytes(StandardCharsets.UTF_16);
    assertProblem(service.post("/v1/tag", JSON, utf16), 400, "not-utf-8");
  }

  @Test
  void tag_otherMediaType_isProblem() {
    assertProblem(service.post("/v1/tag", "text/html", "x"), 415, "unsupported-media-type");
  }

  @Test
  void tag_otherCharset_isProblem() {
    Reply reply = service.post("/v1/tag", "text/plain; charset=windows-1256", "x");
    assertProblem(reply, 415, "unsupported-media-type");
  }

  @Test
  void tag_noMediaType_isProblem() {
    var request = service.request("/v1/tag").POST(BodyPublishers.ofString("{}")).build();
    assertProblem(service.send(request), 415, "unsupported-media-type");
  }

  @Test
  void tag_compressedBody_isProblem() {
    var request =
        service
            .request("/v1/tag")
            .header("Content-Type", JSON)
            .header("Content-Encoding", "gzip")
            .POST(BodyPublishers.ofByteArray(new byte[] {0x1f, (byte) 0x8b, 8, 0}))
            .build();
    assertProblem(service.send(request), 415, "unsupported-encoding");
  }

  @Test
  void tag_largestBody_isTaken() {
    String text = "ا".repeat((LIMIT - "{'text':''}".length()) / 2);
    String body = "{\"text\":\"" + text + "\"}";
    assertThat(tag(body).status()).isEqualTo(200);
  }

  @Test
  void tag_declaredBodyOverLimit_isProblem() {
    assertProblem(service.post("/v1/tag", TEXT, "ا".repeat(LIMIT)), 413, "body-too-large");
  }

  @Test
  void tag_chunkedBodyOverLimit_isProblem() {
    byte[] body = "ا".repeat(LIMIT).getBytes(StandardCharsets.UTF_8);
    var request =
        service
            .request("/v1/tag")
            .header("Content-Type", TEXT)
            .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(body)))
            .build();
    assertProblem(service.send(request), 413, "body-too-large");
  }

  @Test
  void tag_bodyFarOverLimit_isProblem() {
    assertProblem(service.post("/v1/tag", TEXT, new byte[4 << 20]), 413, "body-too-large");
  }

  @Test
  void tag_tooManyKeywords_isProblem() {
    Reply reply = service.post("/v1/tag?keywords=21", TEXT, TestModels.IRAN_TEXT);
    assertProblem(reply, 400, "invalid-parameter");
    assertThat(reply.json().path("field").asText()).isEqualTo("keywords");
  }

  @Test
  void tag_negativeKeywords_isProblem() {
    Reply reply = service.post("/v1/tag?keywords=-1", TEXT, TestModels.IRAN_TEXT);
    assertProblem(reply, 400, "invalid-parameter");
  }

  @Test
  void tag_keywordsWithoutValue_isProblem() {
    Reply reply = service.post("/v1/tag?a=b&keywords", TEXT, TestModels.IRAN_TEXT);
    assertProblem(reply, 400, "invalid-parameter");
  }

  @Test
  void tag_keywordsTwice_isProblem() {
    Reply reply = service.post("/v1/tag?keywords=3&keywords=3", TEXT, TestModels.IRAN_TEXT);
    assertProblem(reply, 400, "invalid-parameter");
  }

  @Test
  void anyMethod_unknownPath_isProblem() {
    assertProblem(service.get("/v2/tag"), 404, "unknown-path");
  }

  @Test
  void problem_instance_isThePath() {
    assertThat(service.get("/v2/tag?x=1").json().path("instance").asText()).isEqualTo("/v2/tag");
  }

  @Test
  void get_pathForPost_isProblem() {
    assertProblem(service.get("/v1/tag"), 405, "method-not-allowed");
  }

  @Test
  void get_pathForPost_namesItsMethods() {
    assertThat(service.get("/v1/tag").header("Allow")).isEqualTo("POST");
  }

  @Test
  void delete_pathForGet_namesItsMethods() {
    Reply reply = service.send(service.request("/v1/topics").DELETE().build());
    assertThat(reply.header("Allow").split(", ")).containsExactlyInAnyOrder("GET", "HEAD", "POST");
  }

  @Test
  void madeUpMethod_knownPath_isProblem() {
    var request = service.request("/v1/model").method("BREW", BodyPublishers.noBody()).build();
    assertProblem(service.send(request), 405, "method-not-allowed");
  }

  @Test
  void tag_noModel_isProblem() {
    try (RunningService empty = new RunningService()) {
      empty.model.set(null);
      assertProblem(empty.post("/v1/tag", TEXT, TestModels.IRAN_TEXT), 503, "no-model");
    }
  }

  @Test
  void tag_modelFails_tellsNothingOfTheInside() {
    try (RunningService broken =
        new RunningService(
            ServerSettings.defaults(), TestModels.bundle("m1", new FailingClassifier(false)))) {
      Reply reply = broken.post("/v1/tag", TEXT, TestModels.IRAN_TEXT);
      assertProblem(reply, 500, "internal-error");
      assertThat(reply.body()).doesNotContain("secret", "Exception", "wusum.");
    }
  }

  @Test
  void tag_modelFailsDeeply_tellsNothingOfTheInside() {
    try (RunningService broken =
        new RunningService(
            ServerSettings.defaults(), TestModels.bundle("m1", new FailingClassifier(true)))) {
      Reply reply = broken.post("/v1/tag", TEXT, TestModels.IRAN_TEXT);
      assertProblem(reply, 500, "internal-error");
      assertThat(reply.body()).doesNotContain("secret", "Error", "wusum.");
    }
  }
}

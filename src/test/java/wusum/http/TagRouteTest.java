package wusum.http;

import static org.assertj.core.api.Assertions.assertThat;
import static wusum.http.RunningService.JSON;
import static wusum.http.RunningService.TEXT;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import wusum.corpus.ContentId;
import wusum.http.RunningService.Reply;

final class TagRouteTest {
  private static RunningService service;

  @BeforeAll
  static void start() {
    service = new RunningService();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static Reply tag(String type, String body) {
    return service.post("/v1/tag", type, body);
  }

  private static String article(String fields) {
    return "{\"text\": \"" + TestModels.IRAN_TEXT + "\"" + fields + "}";
  }

  private static List<String> topics(JsonNode answer) {
    return answer.path("topics").findValuesAsText("id");
  }

  @Test
  void tag_json_givesTopicsWithBroaderOnes() {
    Reply reply = tag(JSON, article(""));
    assertThat(reply.status()).isEqualTo(200);
    assertThat(topics(reply.json())).containsExactly("us-iran", "politics");
  }

  @Test
  void tag_json_givesArabicLabels() {
    assertThat(tag(JSON, article("")).json().at("/topics/0/label").asText())
        .isEqualTo("العلاقات الأمريكية الإيرانية");
  }

  @Test
  void tag_json_roundsScoresToFourDecimals() {
    assertThat(tag(JSON, article("")).body()).containsPattern("\"score\":0\\.\\d{4}}");
  }

  @Test
  void tag_json_namesTheModel() {
    assertThat(tag(JSON, article("")).json().path("model").asText()).isEqualTo("m1");
  }

  @Test
  void tag_taggedArticle_isNoAbstention() {
    assertThat(tag(JSON, article("")).json().path("abstained").isNull()).isTrue();
  }

  @Test
  void tag_id_comesBack() {
    assertThat(tag(JSON, article(", \"id\": \"خبر-7\"")).json().path("id").asText())
        .isEqualTo("خبر-7");
  }

  @Test
  void tag_numberAsId_comesBackAsString() {
    assertThat(tag(JSON, article(", \"id\": 42")).json().path("id").textValue()).isEqualTo("42");
  }

  @Test
  void tag_withoutId_namesTheArticleByContent() {
    assertThat(tag(JSON, article(", \"id\": null")).json().path("id").asText())
        .isEqualTo(ContentId.of("", TestModels.IRAN_TEXT));
  }

  @Test
  void tag_titleAlone_isAnArticle() {
    String body = "{\"title\": \"" + TestModels.SPORT_TEXT + "\"}";
    assertThat(topics(tag(JSON, body).json())).containsExactly("sport");
  }

  @Test
  void tag_unknownField_isIgnored() {
    assertThat(tag(JSON, article(", \"extra\": [{\"text\": 1}]")).status()).isEqualTo(200);
  }

  @Test
  void tag_charsetUtf8_isTaken() {
    assertThat(tag("application/JSON; charset=\"UTF-8\"", article("")).status()).isEqualTo(200);
  }

  @Test
  void tag_byteOrderMark_isPassedOver() {
    assertThat(tag(JSON, "\ufeff" + article("")).status()).isEqualTo(200);
  }

  @Test
  void tag_loneSurrogateInId_isReplaced() {
    assertThat(tag(JSON, article(", \"id\": \"a\\ud800\"")).json().path("id").asText())
        .isEqualTo("a\ufffd");
  }

  @Test
  void tag_loneSurrogateInText_isNoFault() {
    assertThat(tag(JSON, "{\"text\": \"كلمة \\udc00 كلمة أخرى هنا\"}").status()).isEqualTo(200);
  }

  @Test
  void tag_text_givesTopics() {
    assertThat(topics(tag(TEXT, TestModels.SPORT_TEXT).json())).containsExactly("sport");
  }

  @Test
  void tag_savedPage_leavesOutItsKeywords() {
    String page =
        "عنوان الخبر عن التتويج\n\nتاريخ النشر: 2026-03-01\n\n"
            + TestModels.SPORT_TEXT
            + "\n\nكلمات دلالية: "
            + TestModels.IRAN_WORD
            + "\n";
    assertThat(topics(tag(TEXT, page).json())).containsExactly("sport");
  }

  @Test
  void tag_shortText_saysWhyNoTopicIsGiven() {
    assertThat(tag(TEXT, "طهران").json().path("abstained").asText()).isEqualTo("too-short");
  }

  @Test
  void tag_latinText_saysWhyNoTopicIsGiven() {
    assertThat(tag(TEXT, "This is not an Arabic article at all").json().path("abstained").asText())
        .isEqualTo("not-arabic");
  }

  @Test
  void tag_textWithoutKnownWords_saysWhyNoTopicIsGiven() {
    assertThat(tag(TEXT, "ذهب الولد إلى المدرسة صباحا مع أخيه").json().path("abstained").asText())
        .isEqualTo("no-topic");
  }

  @Test
  void tag_noKeywordsAskedFor_givesNone() {
    Reply reply = service.post("/v1/tag?keywords=0", TEXT, TestModels.SPORT_TEXT);
    assertThat(reply.json().path("keywords")).isEmpty();
  }

  @Test
  void tag_oneKeywordAskedFor_givesOne() {
    Reply reply = service.post("/v1/tag?keywords=1", TEXT, TestModels.SPORT_TEXT);
    assertThat(reply.json().path("keywords")).hasSize(1);
  }

  @Test
  void tag_mostKeywordsAskedFor_isTaken() {
    assertThat(service.post("/v1/tag?x=1&keywords=20", TEXT, TestModels.SPORT_TEXT).status())
        .isEqualTo(200);
  }

  @Test
  void tag_chunkedBody_isRead() {
    byte[] body = article("").getBytes(StandardCharsets.UTF_8);
    var request =
        service
            .request("/v1/tag")
            .header("Content-Type", JSON)
            .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
            .build();
    assertThat(service.send(request).status()).isEqualTo(200);
  }

  @Test
  void tag_headerOfWebSockets_isIgnored() {
    var request =
        service
            .request("/v1/tag")
            .header("Content-Type", JSON)
            .header("Sec-WebSocket-Version", "13")
            .POST(BodyPublishers.ofString(article("")))
            .build();
    assertThat(service.send(request).status()).isEqualTo(200);
  }

  @Test
  void tag_modelReplaced_answersWithTheNewOne() {
    try (RunningService swapped = new RunningService()) {
      swapped.model.set(TestModels.bundle("m2"));
      assertThat(swapped.post("/v1/tag", JSON, article("")).json().path("model").asText())
          .isEqualTo("m2");
    }
  }

  @Test
  void tag_explain_givesTheWordThatSpokeForATopic() {
    JsonNode topic =
        service.post("/v1/tag?explain=true", TEXT, TestModels.SPORT_TEXT).json().at("/topics/0");
    assertThat(topic.at("/reasons/for/0/text").asText()).isEqualTo(TestModels.SPORT_WORD);
    assertThat(topic.at("/reasons/for/0/places/0/start").asInt())
        .isEqualTo(TestModels.SPORT_TEXT.indexOf(TestModels.SPORT_WORD));
  }

  @Test
  void tag_notExplained_givesNoReasons() {
    assertThat(tag(TEXT, TestModels.SPORT_TEXT).json().at("/topics/0").has("reasons")).isFalse();
  }

  @Test
  void tag_explainByAnotherWord_isProblem() {
    assertThat(service.post("/v1/tag?explain=yes", TEXT, TestModels.SPORT_TEXT).problem())
        .isEqualTo("invalid-parameter");
  }
}

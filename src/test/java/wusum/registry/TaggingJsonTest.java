package wusum.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import wusum.article.ArticleId;
import wusum.article.Keyword;
import wusum.classifier.Scores;
import wusum.features.TermPlaces.Place;
import wusum.provenance.ModelId;
import wusum.tagging.AbstentionReason;
import wusum.tagging.Evidence;
import wusum.tagging.Reasons;
import wusum.tagging.Tagging;
import wusum.tagging.Tagging.Abstained;
import wusum.tagging.Tagging.Tagged;
import wusum.tagging.Tagging.TermCoverage;
import wusum.tagging.TopicScore;
import wusum.taxonomy.Topic;
import wusum.taxonomy.TopicId;

final class TaggingJsonTest {
  private static final Scores SCORES = new Scores(new float[0]);
  private static final TermCoverage COVERAGE = new TermCoverage(0, 0);

  private static Tagging tagged(String id, double score, List<Keyword> keywords) {
    Topic topic = new Topic(new TopicId("sport"), "رياضة", "Sport", null, null, "");
    return new Tagged(
        new ArticleId(id),
        new ModelId("m1"),
        List.of(new TopicScore(topic, score)),
        keywords,
        SCORES,
        COVERAGE);
  }

  @Test
  void toText_tagged_isTheWholeAnswer() {
    assertThat(TaggingJson.toText(tagged("1", 0.5, List.of(new Keyword("مباراة", 0.25)))))
        .isEqualTo(
            "{\"id\":\"1\",\"model\":\"m1\","
                + "\"topics\":[{\"id\":\"sport\",\"label\":\"رياضة\",\"score\":0.5000}],"
                + "\"abstained\":null,"
                + "\"keywords\":[{\"text\":\"مباراة\",\"score\":0.2500}]}");
  }

  @Test
  void toText_reasons_standWithTheirTopic() {
    Topic topic = new Topic(new TopicId("sport"), "رياضة", "Sport", null, null, "");
    Evidence evidence = new Evidence("مباراة", 1.5, List.of(new Place(true, 0, 6)));
    Reasons reasons = new Reasons(List.of(evidence), List.of(), -2, 0.25);
    Tagging tagging =
        new Tagged(
            new ArticleId("1"),
            new ModelId("m1"),
            List.of(new TopicScore(topic, 0.5, reasons)),
            List.of(),
            SCORES,
            COVERAGE);
    assertThat(TaggingJson.toText(tagging))
        .contains(
            "\"score\":0.5000,\"reasons\":{\"for\":[{\"text\":\"مباراة\",\"weight\":1.5000,"
                + "\"places\":[{\"in\":\"title\",\"start\":0,\"end\":6}]}],"
                + "\"against\":[],\"bias\":-2.0000,\"rest\":0.2500}}");
  }

  @Test
  void toText_abstained_saysWhy() {
    Tagging tagging =
        new Abstained(
            new ArticleId("1"),
            new ModelId("m1"),
            AbstentionReason.TOO_SHORT,
            List.of(),
            SCORES,
            COVERAGE);
    assertThat(TaggingJson.toText(tagging))
        .isEqualTo(
            "{\"id\":\"1\",\"model\":\"m1\",\"topics\":[],\"abstained\":\"too-short\",\"keywords\":[]}");
  }

  @Test
  void toText_score_isRoundedToFourDecimals() {
    assertThat(TaggingJson.toText(tagged("1", 0.00995, List.of()))).contains("\"score\":0.0100}");
  }

  @Test
  void toText_scoreCloseToOne_isOne() {
    assertThat(TaggingJson.toText(tagged("1", 0.99999, List.of()))).contains("\"score\":1.0000}");
  }

  @Test
  void toText_halfACharacter_isReplaced() {
    assertThat(TaggingJson.toText(tagged("a\ud800b", 1, List.of())))
        .contains("\"id\":\"a\ufffdb\"");
  }

  @Test
  void toText_characterOutsideTheBasicPlane_staysWhole() {
    assertThat(TaggingJson.toText(tagged("\ud83d\ude00", 1, List.of())))
        .contains("\"id\":\"\ud83d\ude00\"");
  }

  @Test
  void toBytes_any_isTheTextInUtf8() {
    Tagging tagging = tagged("1", 0.5, List.of());
    assertThat(TaggingJson.toBytes(tagging))
        .isEqualTo(TaggingJson.toText(tagging).getBytes(StandardCharsets.UTF_8));
  }
}

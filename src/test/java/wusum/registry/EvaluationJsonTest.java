package wusum.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wusum.corpus.Corpus;
import wusum.corpus.Json;
import wusum.evaluation.Bootstrap;
import wusum.evaluation.Evaluation;
import wusum.evaluation.Evaluator;
import wusum.evaluation.Samples;
import wusum.taxonomy.Taxonomy;

/** Feature under test: an evaluation is written as JSON, the same bytes each time. */
final class EvaluationJsonTest {
  private static final Taxonomy TOPICS = Samples.taxonomy("sport", "football<sport");

  @Test
  void write_smallEvaluation_isStableAndIndented() {
    String json = EvaluationJson.write(evaluation());
    assertThat(json)
        .isEqualTo(EvaluationJson.write(evaluation()))
        .startsWith("{\n  \"model\" : \"model-1\",\n  \"origins\" : [ \"sample\" ],\n")
        .endsWith("}\n")
        .doesNotContain("\r");
  }

  @Test
  void write_smallEvaluation_holdsItsFigures() throws IOException {
    JsonNode json = Json.MAPPER.readTree(EvaluationJson.write(evaluation()));
    assertThat(json.at("/articles").intValue()).isEqualTo(3);
    assertThat(json.at("/accuracy").doubleValue()).isEqualTo(0.666667);
    assertThat(json.at("/accuracy_interval").size()).isEqualTo(2);
    assertThat(json.at("/subset_accuracy").doubleValue()).isEqualTo(0.333333);
    assertThat(json.at("/coverage").doubleValue()).isEqualTo(0.666667);
    assertThat(json.at("/abstention_rate").doubleValue()).isEqualTo(0.333333);
    assertThat(json.at("/abstention_rates/no-topic").doubleValue()).isEqualTo(0.333333);
    assertThat(json.at("/unknown_term_rate").doubleValue()).isEqualTo(0.25);
    assertThat(json.at("/bootstrap/seed").longValue()).isEqualTo(7);
    assertThat(json.at("/families/sections/micro/f1").doubleValue()).isEqualTo(0.8);
    assertThat(json.at("/families/all/precision_at/1").doubleValue()).isEqualTo(0.666667);
    assertThat(json.at("/topics/sport/support").intValue()).isEqualTo(3);
    assertThat(json.at("/topics/sport/right").intValue()).isEqualTo(2);
    assertThat(json.at("/topics/sport/missed").intValue()).isEqualTo(1);
    assertThat(json.at("/topics/sport/average_precision").doubleValue()).isEqualTo(1);
    assertThat(json.at("/topics/football/wrong").intValue()).isEqualTo(1);
  }

  @Test
  void write_smallEvaluation_holdsTheBinsOfAReliabilityDiagram() throws IOException {
    JsonNode json = Json.MAPPER.readTree(EvaluationJson.write(evaluation()));
    JsonNode stories = json.at("/families/stories/calibration/all");
    assertThat(stories.at("/decisions").intValue()).isEqualTo(3);
    assertThat(stories.at("/ece").doubleValue()).isEqualTo(0.233333);
    assertThat(stories.at("/bins")).hasSize(3);
    assertThat(stories.at("/bins/2/from").doubleValue()).isEqualTo(0.6);
    assertThat(stories.at("/bins/2/to").doubleValue()).isEqualTo(0.666667);
    assertThat(stories.at("/bins/2/count").intValue()).isEqualTo(1);
    assertThat(stories.at("/bins/2/score").doubleValue()).isEqualTo(0.6);
    assertThat(stories.at("/bins/2/share").doubleValue()).isZero();
    assertThat(json.at("/families/stories/calibration/likely/decisions").intValue()).isEqualTo(2);
    assertThat(json.at("/families/all/calibration/equal_mass/bins")).hasSize(6);
  }

  @Test
  void write_whatIsNotKnown_isNull() throws IOException {
    JsonNode json = Json.MAPPER.readTree(EvaluationJson.write(evaluation()));
    assertThat(json.at("/topics/football/average_precision").isNull()).isTrue();
    assertThat(json.at("/keywords/precision_at_5").isNull()).isTrue();
    assertThat(json.at("/keywords/recall_at_10").isNull()).isTrue();
    assertThat(json.at("/families/stories/precision_at").isEmpty()).isTrue();
  }

  private static Evaluation evaluation() {
    return new Evaluator(TOPICS, new Bootstrap(7, 50, 0.95))
        .evaluate(
            new Corpus(
                List.of(
                    Samples.gold("1", List.of("sport"), List.of()),
                    Samples.gold("2", List.of("sport"), List.of()),
                    Samples.gold("3", List.of("sport"), List.of()))),
            List.of(
                Samples.tagging(TOPICS, "1", Map.of("sport", 0.9)),
                Samples.tagging(TOPICS, "2", Map.of("sport", 0.8, "football", 0.6)),
                Samples.tagging(TOPICS, "3", Map.of("football", 0.1))));
  }
}

package wusum.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wusum.corpus.Corpus;
import wusum.taxonomy.Taxonomy;

/** Feature under test: an evaluation can be read in a terminal. */
final class EvaluationTextTest {
  private static final Taxonomy TOPICS = Samples.taxonomy("sport", "football<sport");
  private static final String EXPECTED =
      """
      model      model-1
      articles   2 (sample)
      bootstrap  50 resamples, seed 7

      family    average  topics  precision  recall      F1      95% interval
      all         micro       2     0.6667  1.0000  0.8000  [0.6667, 1.0000]
      all         macro       0     0.0000  0.0000  0.0000  [0.0000, 0.0000]
      sections    micro       1     1.0000  1.0000  1.0000  [1.0000, 1.0000]
      sections    macro       0     0.0000  0.0000  0.0000  [0.0000, 0.0000]
      stories     micro       1     0.0000  0.0000  0.0000  [0.0000, 0.0000]
      stories     macro       0     0.0000  0.0000  0.0000  [0.0000, 0.0000]

      family       P@1     P@3     P@5
      all       1.0000  0.3333  0.2000
      sections  1.0000  0.3333  0.2000
      stories        -       -       -

      family       ECE  in bins of equal mass  where score >= 0.05
      all       0.2250                 0.2250               0.3000
      sections  0.1500                 0.1500               0.1500
      stories   0.3000                 0.3000               0.6000

      topic     support  right  wrong  missed  precision  recall      F1      AP
      sport           2      2      0       0     1.0000  1.0000  1.0000  1.0000
      football        0      0      1       0     0.0000  0.0000  0.0000       -

      whole articles          share      95% interval
      accuracy               1.0000  [1.0000, 1.0000]
      subset accuracy        0.5000
      coverage               1.0000
      abstained: not-arabic  0.0000
      abstained: too-short   0.0000
      abstained: not-news    0.0000
      abstained: no-topic    0.0000
      unknown terms          0.2500
      keywords: P@5               -
      keywords: R@10              -
      (keywords on 0 articles)
      """;

  @Test
  void of_smallEvaluation_isAlignedAndComplete() {
    Evaluation evaluation =
        new Evaluator(TOPICS, new Bootstrap(7, 50, 0.95))
            .evaluate(
                new Corpus(
                    List.of(
                        Samples.gold("1", List.of("sport"), List.of()),
                        Samples.gold("2", List.of("sport"), List.of()))),
                List.of(
                    Samples.tagging(TOPICS, "1", Map.of("sport", 0.9)),
                    Samples.tagging(TOPICS, "2", Map.of("sport", 0.8, "football", 0.6))));
    assertThat(EvaluationText.of(evaluation)).isEqualTo(EXPECTED);
  }

  @Test
  void add_anotherNumberOfCells_isRefused() {
    assertThatThrownBy(() -> new TextTable("a", "b").add("1"))
        .hasMessage("1 cells under 2 headings");
  }
}

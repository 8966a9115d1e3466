package wusum.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import wusum.article.ArticleId;
import wusum.classifier.Scores;
import wusum.provenance.ModelId;
import wusum.tagging.Tagging.Abstained;
import wusum.tagging.Tagging.Tagged;
import wusum.tagging.Tagging.TermCoverage;

/** What the tagger says of an article. */
final class TaggingTest {
  private static final ArticleId ARTICLE = new ArticleId("a1");
  private static final ModelId MODEL = new ModelId("m1");
  private static final Scores SCORES = new Scores(new float[] {0.2f});
  private static final TermCoverage COVERAGE = new TermCoverage(3, 1);

  @Test
  void tagged_withoutATopic_isRefused() {
    assertThatThrownBy(() -> new Tagged(ARTICLE, MODEL, List.of(), List.of(), SCORES, COVERAGE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a1");
  }

  @Test
  void abstained_hasNoTopics() {
    Tagging abstained =
        new Abstained(ARTICLE, MODEL, AbstentionReason.NO_TOPIC, List.of(), SCORES, COVERAGE);
    assertThat(abstained.topics()).isEmpty();
  }

  @Test
  void reasons_haveStableCodes() {
    assertThat(Arrays.stream(AbstentionReason.values()).map(AbstentionReason::code))
        .containsExactly("not-arabic", "too-short", "not-news", "no-topic");
  }
}

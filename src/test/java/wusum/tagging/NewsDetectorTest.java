package wusum.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import wusum.features.Features;

final class NewsDetectorTest {
  private static final float[] WEIGHTS = {2, -1};

  private final NewsDetector detector = new NewsDetector(WEIGHTS, 0.5f, 0.5f);

  private static Features features(int[] terms, float... weights) {
    return new Features(terms, weights, terms.length, 0);
  }

  @Test
  void score_text_isTheLogisticOfItsWeightedSum() {
    float score = detector.score(features(new int[] {0, 1}, 0.6f, 0.8f));
    assertThat((double) score).isCloseTo(1 / (1 + Math.exp(-(0.5 + 0.6 * 2 - 0.8))), within(1e-6));
  }

  @Test
  void score_textWithoutTerms_isThatOfTheBias() {
    assertThat((double) detector.score(features(new int[0])))
        .isCloseTo(1 / (1 + Math.exp(-0.5)), within(1e-6));
  }

  @Test
  void score_termBeyondTheWeights_addsNothing() {
    assertThat(detector.score(features(new int[] {1, 2}, 0.6f, 0.8f)))
        .isEqualTo(detector.score(features(new int[] {1}, 0.6f)));
  }

  @Test
  void withTerms_moreTerms_sayNothing() {
    NewsDetector wider = detector.withTerms(3);
    assertThat(wider.weights()).containsExactly(2, -1, 0);
    assertThat(wider.score(features(new int[] {1, 2}, 0.6f, 0.8f)))
        .isEqualTo(detector.score(features(new int[] {1}, 0.6f)));
  }

  @Test
  void isNews_scoreBelowTheThreshold_isTrue() {
    assertThat(detector.isNews(features(new int[] {1}, 1))).isTrue();
  }

  @Test
  void isNews_scoreAtTheThreshold_isFalse() {
    Features text = features(new int[] {0}, 1);
    assertThat(new NewsDetector(WEIGHTS, 0.5f, detector.score(text)).isNews(text)).isFalse();
  }

  @Test
  void new_arrayThatChangesLater_isNotFollowed() {
    float[] weights = {2, -1};
    NewsDetector own = new NewsDetector(weights, 0.5f, 0.5f);
    weights[0] = -9;
    assertThat(own.weights()).containsExactly(2, -1);
  }
}

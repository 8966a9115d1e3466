package wusum.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import wusum.classifier.Calibration;
import wusum.classifier.Example;
import wusum.classifier.Scores;
import wusum.features.Features;

/** Feature under test: held-out scores tell how to make probabilities of scores. */
final class PlattScalingTest {
  private static final long SEED = 20260101;
  private static final Offset<Float> NEAR = within(0.1f);

  private final List<Example> examples = new ArrayList<>();
  private final List<Scores> scores = new ArrayList<>();

  private Calibration fit(int topics) {
    HeldOut heldOut = new HeldOut();
    for (int i = 0; i < examples.size(); i++) {
      heldOut.add(examples.get(i), scores.get(i));
    }
    return PlattScaling.fit(heldOut, topics);
  }

  /** Articles whose true log-odds for each topic are the slope times those of the score. */
  private void draw(int articles, float[] slopes, float[] offsets) {
    Random random = new Random(SEED);
    for (int i = 0; i < articles; i++) {
      BitSet topics = new BitSet();
      float[] drawn = new float[slopes.length];
      for (int topic = 0; topic < slopes.length; topic++) {
        double logOdds = 3 * random.nextGaussian();
        drawn[topic] = (float) probability(logOdds);
        topics.set(
            topic, random.nextDouble() < probability(slopes[topic] * logOdds + offsets[topic]));
      }
      add(topics, drawn);
    }
  }

  private void add(BitSet topics, float... drawn) {
    examples.add(new Example(new Features(new int[0], new float[0], 0, 0), topics));
    scores.add(new Scores(drawn));
  }

  private static double probability(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }

  @Test
  void fit_manyArticles_findsTheSlopeAndOffsetOfEachTopic() {
    draw(20_000, new float[] {0.6f, 1.4f}, new float[] {-2, 0.5f});
    Calibration found = fit(2);
    assertThat(found.slope(0)).isCloseTo(0.6f, NEAR);
    assertThat(found.offset(0)).isCloseTo(-2, NEAR);
    assertThat(found.slope(1)).isCloseTo(1.4f, NEAR);
    assertThat(found.offset(1)).isCloseTo(0.5f, NEAR);
  }

  @Test
  void fit_scoresThatAreProbabilities_leavesThemAsTheyAre() {
    draw(20_000, new float[] {1}, new float[] {0});
    Calibration found = fit(1);
    assertThat(found.slope(0)).isCloseTo(1, NEAR);
    assertThat(found.offset(0)).isCloseTo(0, NEAR);
  }

  @Test
  void fit_topicWithFewExamples_staysNearTheCommonLine() {
    draw(5_000, new float[] {0.8f, 0.8f}, new float[] {-1, -1});
    for (int i = 0; i < examples.size(); i++) {
      // a third topic of one article, which scores low where the others do not
      BitSet topics = examples.get(i).topics();
      topics.set(2, i == 0);
      float third = i == 0 ? 0.01f : 0.2f;
      examples.set(i, new Example(examples.get(i).features(), topics));
      scores.set(i, new Scores(new float[] {scores.get(i).get(0), scores.get(i).get(1), third}));
    }
    Calibration found = fit(3);
    assertThat(found.slope(2)).isBetween(0.3f, 1.3f);
  }

  @Test
  void fit_topicWithoutExample_takesTheCommonLine() {
    draw(5_000, new float[] {0.8f}, new float[] {-1});
    for (int i = 0; i < scores.size(); i++) {
      scores.set(i, new Scores(new float[] {scores.get(i).get(0), scores.get(i).get(0), 0.5f}));
    }
    Calibration found = fit(3);
    assertThat(found.slope(1)).isEqualTo(found.slope(2));
    assertThat(found.offset(1)).isEqualTo(found.offset(2));
  }

  @Test
  void fit_perfectlySeparated_staysFinite() {
    for (int i = 0; i < 40; i++) {
      BitSet topics = new BitSet();
      topics.set(0, i % 2 == 0);
      add(topics, i % 2 == 0 ? 1 : 0);
    }
    Scores calibrated = fit(1).apply(new Scores(new float[] {1}));
    assertThat(calibrated.get(0)).isBetween(0.9f, 0.99f);
  }

  @Test
  void fit_scoresThatSpeakTheOtherWay_keepTheirOrder() {
    for (int i = 0; i < 1_000; i++) {
      BitSet topics = new BitSet();
      topics.set(0, i % 2 == 0);
      add(topics, i % 2 == 0 ? 0.1f : 0.9f);
    }
    assertThat(fit(1).slope(0)).isPositive();
  }

  @Test
  void fit_nothingHeldOut_leavesScoresAsTheyAre() {
    Calibration found = fit(2);
    assertThat(found.slope(1)).isEqualTo(1);
    assertThat(found.offset(1)).isZero();
  }
}

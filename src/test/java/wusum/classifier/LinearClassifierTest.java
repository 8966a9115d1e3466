package wusum.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wusum.features.Features;

final class LinearClassifierTest {
  private static final int TERMS = 50;
  private static final int TOPICS = 7;
  private static final long SEED = 20260101;

  private final Random random = new Random(SEED);
  private final float[] weights = floats(TERMS * TOPICS);
  private final float[] biases = floats(TOPICS);

  private float[] floats(int count) {
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = random.nextFloat() * 8 - 4;
    }
    return values;
  }

  private Features features(int size) {
    return new Features(random.ints(size, 0, TERMS).toArray(), floats(size), size, 0);
  }

  /** Term after term, each added to every topic. */
  private float[] oneByOne(Features features) {
    float[] sums = biases.clone();
    for (int i = 0; i < features.size(); i++) {
      for (int topic = 0; topic < TOPICS; topic++) {
        sums[topic] += features.weight(i) * weights[features.term(i) * TOPICS + topic];
      }
    }
    for (int topic = 0; topic < TOPICS; topic++) {
      sums[topic] = (float) (1 / (1 + Math.exp(-sums[topic])));
    }
    return sums;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 7, 8, 9, 33})
  void score_anyNumberOfTerms_isTheSumOneByOneToTheLastBit(int size) {
    Features features = features(size);
    assertThat(new LinearClassifier(weights, biases).score(features).toArray())
        .as("seed %d", SEED)
        .isEqualTo(oneByOne(features));
  }

  @Test
  void plus_oneTopic_scoresTheOthersAsBeforeToTheLastBit() {
    LinearClassifier classifier = new LinearClassifier(weights, biases);
    float[] column = floats(TERMS + 5);
    LinearClassifier wider = classifier.plus(column, 0.5f);
    Features features = features(20);
    assertThat(wider.score(features).toArray())
        .as("seed %d", SEED)
        .startsWith(classifier.score(features).toArray())
        .hasSize(TOPICS + 1);
    assertThat(wider.weight(TERMS + 4, TOPICS)).isEqualTo(column[TERMS + 4]);
    assertThat(wider.weight(TERMS + 4, 0)).isZero();
    assertThat(wider.bias(TOPICS)).isEqualTo(0.5f);
  }
}

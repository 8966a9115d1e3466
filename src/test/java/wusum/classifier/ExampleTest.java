package wusum.classifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import wusum.features.Features;

final class ExampleTest {
  private static final Features ARTICLE = new Features(new int[0], new float[0], 0, 0);

  @Test
  void weight_unknownTopic_isNothing() {
    BitSet unknown = BitSet.valueOf(new long[] {2});
    Example example = new Example(ARTICLE, new BitSet(), unknown, 3);
    assertThat(example.weight(0)).isEqualTo(3);
    assertThat(example.weight(1)).isZero();
  }

  @Test
  void weighted_topics_haveWeightsOfTheirOwn() {
    Example example = Example.weighted(ARTICLE, new BitSet(), new float[] {0.25f, 0});
    assertThat(example.weight(0)).isEqualTo(0.25f);
    assertThat(example.weight(1)).isZero();
  }

  @Test
  void with_otherFeatures_keepsTheWeights() {
    Example example = Example.weighted(ARTICLE, new BitSet(), new float[] {0.25f});
    assertThat(example.with(ARTICLE).weight(0)).isEqualTo(0.25f);
  }

  @Test
  void weighted_negativeWeight_isRefused() {
    assertThatThrownBy(() -> Example.weighted(ARTICLE, new BitSet(), new float[] {1, -1}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a weight must be 0 or more, not -1.0");
  }
}

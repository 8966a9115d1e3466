package wusum.classifier.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wusum.Examples;
import wusum.classifier.Example;
import wusum.classifier.Scores;
import wusum.classifier.network.DeepSettings.Kind;
import wusum.features.Features;
import wusum.features.TermEmbeddings;

final class DeepTrainerTest {
  private static final int TOPICS = 5;
  private static final int TERMS = Examples.terms(TOPICS);
  private static final NetworkSettings WIDE =
      new NetworkSettings(NetworkSettings.Loss.SQUARED_HINGE, 1, 16, 0.02, 1e-4, 0, 0, 0, 20260101);

  private final List<Example> examples = Examples.random(120, TOPICS, 11);
  private final List<Features> articles = examples.stream().map(Example::features).toList();
  private final List<int[]> sequences = articles.stream().map(DeepTrainerTest::words).toList();

  private static int[] words(Features article) {
    int[] words = new int[article.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = article.term(i);
    }
    return words;
  }

  private static DeepTrainer trainer(Kind kind, @Nullable TermEmbeddings places) {
    return new DeepTrainer(
        WIDE, new DeepSettings(kind, 8, 12, 3, 15, 0.01), List.of(), places, TERMS, TOPICS);
  }

  private List<Scores> scores(Kind kind) {
    DeepTrainer trainer = trainer(kind, Examples.embeddings(TOPICS, 6, 3));
    try (DeepNetwork network = trainer.train(examples, sequences, (e, all, loss) -> {})) {
      return network.score(articles, sequences);
    }
  }

  @ParameterizedTest
  @EnumSource
  void train_separableTopics_learnsThem(Kind kind) {
    List<Scores> scores = scores(kind);
    int right = 0;
    for (int i = 0; i < examples.size(); i++) {
      Scores one = scores.get(i);
      right += examples.get(i).topics().stream().allMatch(topic -> one.get(topic) > 0.5) ? 1 : 0;
    }
    assertThat(right).isGreaterThan(examples.size() * 8 / 10);
  }

  @ParameterizedTest
  @EnumSource
  void train_sameSeed_givesTheSameScores(Kind kind) {
    assertThat(scores(kind).toString()).isEqualTo(scores(kind).toString());
  }

  @ParameterizedTest
  @EnumSource
  void score_articleWithoutAKnownWord_isANumber(Kind kind) {
    DeepTrainer trainer = trainer(kind, Examples.embeddings(TOPICS, 6, 3));
    try (DeepNetwork network = trainer.train(examples, sequences, (e, all, loss) -> {})) {
      Features empty = new Features(new int[0], new float[0], 0, 0);
      assertThat(network.score(List.of(empty), List.of(new int[0])).get(0).get(0))
          .isBetween(0f, 1f);
    }
  }

  @Test
  void train_stepsThatAreTooLarge_sayWhatToLower() {
    NetworkSettings wild =
        new NetworkSettings(NetworkSettings.Loss.SQUARED_HINGE, 1, 16, 30, 0, 1, 0, 0, 20260101);
    DeepSettings deep = new DeepSettings(Kind.LOW_RANK, 8, 12, 3, 200, 0.01);
    DeepTrainer trainer = new DeepTrainer(wild, deep, List.of(), null, TERMS, TOPICS);
    assertThatThrownBy(() -> trainer.train(examples, sequences, (e, all, loss) -> {}).close())
        .isInstanceOf(DivergenceException.class)
        .hasMessageContaining("network.learningRate (30.0)");
  }

  @Test
  void convolution_withoutPlaces_isRefused() {
    assertThatThrownBy(() -> trainer(Kind.CONVOLUTION, null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("places");
  }
}

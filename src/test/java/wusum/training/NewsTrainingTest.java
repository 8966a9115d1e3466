package wusum.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import wusum.classifier.Example;
import wusum.classifier.Trainer;
import wusum.classifier.network.NetworkSettings;
import wusum.classifier.network.NetworkSettings.Loss;
import wusum.classifier.network.NetworkTrainer;
import wusum.features.Features;
import wusum.tagging.NewsDetector;

/** News and other text that share most of their terms. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class NewsTrainingTest {
  private static final int OWN = 20;
  private static final int SHARED = 40;
  private static final int TERMS = 2 * OWN + SHARED;
  private static final long SEED = 20260101;
  private static final NetworkSettings SETTINGS =
      new NetworkSettings(Loss.SQUARED_HINGE, 10, 32, 0.3, 1.5e-4, 0, 0, 0, SEED);

  private final List<Features> news = texts(1_000, 0, 1);
  private final List<Features> notNews = texts(120, OWN, 2);
  private final NewsDetector detector = train();

  /** Texts of three terms of their own kind and five that both kinds have. */
  private static List<Features> texts(int count, int firstOwn, long seed) {
    Random random = new Random(seed);
    List<Features> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int[] terms = new int[8];
      float[] weights = new float[terms.length];
      for (int t = 0; t < terms.length; t++) {
        terms[t] = t < 3 ? firstOwn + random.nextInt(OWN) : 2 * OWN + random.nextInt(SHARED);
        weights[t] = 0.35f;
      }
      texts.add(new Features(terms, weights, terms.length, 0));
    }
    return texts;
  }

  /** Groups of one text each. */
  private static int[] alone(List<Features> texts) {
    return IntStream.range(0, texts.size()).toArray();
  }

  private NewsDetector train() {
    return new NewsTraining(new NetworkTrainer(SETTINGS), TERMS, SEED)
        .train(news, alone(news), notNews);
  }

  @Test
  void train_newsThatItHasNotSeen_isHardlyLost() {
    List<Features> unseen = texts(1_000, 0, 3);
    assertThat(unseen.stream().filter(detector::isNews).count()).isGreaterThanOrEqualTo(995);
  }

  @Test
  void train_otherTextThatItHasNotSeen_isMostlyFound() {
    List<Features> unseen = texts(100, OWN, 4);
    assertThat(unseen.stream().filter(detector::isNews).count()).isLessThan(10);
  }

  @Test
  void train_sameTexts_givesTheSameDetector() {
    NewsDetector again = train();
    assertThat(again.weights()).isEqualTo(detector.weights());
    assertThat(again.threshold()).isEqualTo(detector.threshold());
  }

  @Test
  void train_oneArticleOfNews_keepsIt() {
    NewsDetector small =
        new NewsTraining(new NetworkTrainer(SETTINGS), TERMS, SEED)
            .train(news.subList(0, 1), new int[1], notNews);
    assertThat(small.isNews(news.get(0))).isTrue();
  }

  @Test
  void train_nearDuplicates_areTaughtOrHeldOutTogether() {
    int[] groups = IntStream.range(0, news.size()).map(i -> i / 4 * 4).toArray();
    List<List<Example>> taught = new ArrayList<>();
    Trainer recording =
        (examples, terms, topics, progress) -> {
          taught.add(List.copyOf(examples));
          return new NetworkTrainer(SETTINGS).train(examples, terms, topics, progress);
        };
    new NewsTraining(recording, TERMS, SEED).train(news, groups, notNews);
    Set<Features> first = taught.get(0).stream().map(Example::features).collect(Collectors.toSet());
    assertThat(first).hasSizeLessThan(news.size());
    for (int i = 0; i < news.size(); i++) {
      assertThat(first.contains(news.get(i))).isEqualTo(first.contains(news.get(groups[i])));
    }
  }
}

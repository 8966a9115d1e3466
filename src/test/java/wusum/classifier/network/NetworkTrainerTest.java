package wusum.classifier.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import wusum.Examples;
import wusum.classifier.Calibration;
import wusum.classifier.Classifier;
import wusum.classifier.Example;
import wusum.classifier.LinearClassifier;
import wusum.classifier.Scores;
import wusum.features.Features;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class NetworkTrainerTest {
  private static final int TOPICS = 7;
  private static final int TERMS = Examples.terms(TOPICS);
  private static final NetworkSettings SETTINGS =
      new NetworkSettings(
          NetworkSettings.Loss.SQUARED_HINGE, 30, 16, 0.02, 1e-4, 0, 0, 0, 20260101);
  private static final double TOLERANCE = 1e-5;

  private final List<Example> examples = Examples.random(300, TOPICS, 11);
  private final TrainedNetwork trained = train(SETTINGS);

  @AfterAll
  void close() {
    trained.close();
  }

  private TrainedNetwork train(NetworkSettings settings) {
    return new NetworkTrainer(settings).train(examples, TERMS, TOPICS, (epoch, epochs, loss) -> {});
  }

  @Test
  void kernel_anyArticle_scoresEveryTopicAsTheNetworkDoes() {
    assertSame(trained.kernel(), trained.reference());
  }

  @Test
  void of_weights_areTheNetworkOfThem() {
    LinearClassifier kernel = (LinearClassifier) trained.kernel();
    try (TrainedNetwork again = TrainedNetwork.of(kernel)) {
      assertSame(again.reference(), kernel);
      assertSame(again.kernel(), kernel);
    }
  }

  @Test
  void train_topicThatIsUnknownEverywhere_learnsNothingOfIt() {
    BitSet unknown = new BitSet();
    unknown.set(3);
    List<Example> masked =
        examples.stream()
            .map(one -> new Example(one.features(), one.topics(), unknown, 1))
            .toList();
    try (TrainedNetwork network =
        new NetworkTrainer(SETTINGS).train(masked, TERMS, TOPICS, (epoch, epochs, loss) -> {})) {
      LinearClassifier kernel = (LinearClassifier) network.kernel();
      assertThat(kernel.bias(3)).isZero();
      assertThat(kernel.bias(2)).isNotZero();
    }
  }

  @Test
  void train_exampleWithoutWeight_isNotLearntFrom() {
    List<Example> more = new ArrayList<>(examples);
    Features odd = new Features(new int[] {0}, new float[] {50}, 1, 0);
    more.add(new Example(odd, new BitSet(), new BitSet(), 0));
    try (TrainedNetwork network =
        new NetworkTrainer(SETTINGS).train(more, TERMS, TOPICS, (epoch, epochs, loss) -> {})) {
      LinearClassifier kernel = (LinearClassifier) network.kernel();
      assertThat(kernel.weight(0, 0)).isGreaterThan(1);
    }
  }

  @Test
  void calibrated_anyArticle_scoresEveryTopicAsTheNetworkDoes() {
    try (TrainedNetwork calibrated = trained.calibrated(calibration())) {
      assertSame(calibrated.kernel(), calibrated.reference());
    }
  }

  @Test
  void calibrated_anyArticle_scoresAsTheCalibrationSays() {
    Calibration calibration = calibration();
    Classifier kernel = trained.kernel();
    try (TrainedNetwork calibrated = trained.calibrated(calibration)) {
      assertSame(calibrated.kernel(), applied(calibration, kernel));
    }
  }

  @Test
  void calibrated_bytes_holdTheCalibratedNetwork(@TempDir Path folder) throws IOException {
    try (TrainedNetwork calibrated = trained.calibrated(calibration())) {
      Path file = Files.write(folder.resolve("network.zip"), calibrated.toBytes());
      assertSame(NetworkFile.readKernel(file, TERMS, TOPICS), calibrated.reference());
      assertSame(NetworkFile.readNetwork(file), calibrated.reference());
    }
  }

  @Test
  void calibrated_network_leavesTheFirstAsItWas() {
    byte[] before = trained.toBytes();
    trained.calibrated(calibration()).close();
    assertThat(trained.toBytes()).isEqualTo(before);
  }

  @Test
  void calibrated_otherNumberOfTopics_isRefused() {
    Calibration two = new Calibration(new float[] {1, 1}, new float[] {0, 0});
    assertThatThrownBy(() -> trained.calibrated(two))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a calibration of 2 topics for 7");
  }

  /** Another slope and another offset for each topic. */
  private static Calibration calibration() {
    float[] slopes = new float[TOPICS];
    float[] offsets = new float[TOPICS];
    for (int topic = 0; topic < TOPICS; topic++) {
      slopes[topic] = 0.4f + 0.2f * topic;
      offsets[topic] = 0.5f - 0.3f * topic;
    }
    return new Calibration(slopes, offsets);
  }

  private static Classifier applied(Calibration calibration, Classifier classifier) {
    return new Classifier() {
      @Override
      public Scores score(Features features) {
        return calibration.apply(classifier.score(features));
      }

      @Override
      public int topics() {
        return classifier.topics();
      }
    };
  }

  @Test
  void train_separableTopics_learnsThem() {
    Classifier kernel = trained.kernel();
    long right =
        examples.stream()
            .filter(
                example -> {
                  Scores scores = kernel.score(example.features());
                  return example.topics().stream().allMatch(topic -> scores.get(topic) > 0.5);
                })
            .count();
    assertThat(right).isGreaterThan(examples.size() * 9L / 10);
  }

  @Test
  void train_sameSeed_givesTheSameBytes() {
    try (TrainedNetwork again = train(SETTINGS)) {
      assertThat(again.toBytes()).isEqualTo(trained.toBytes());
    }
  }

  @Test
  void train_otherSeed_givesOtherBytes() {
    try (TrainedNetwork other =
        train(
            new NetworkSettings(
                NetworkSettings.Loss.SQUARED_HINGE, 30, 16, 0.02, 1e-4, 0, 0, 0, 7))) {
      assertThat(other.toBytes()).isNotEqualTo(trained.toBytes());
    }
  }

  @Test
  void train_crossEntropy_learnsToo() {
    NetworkSettings settings =
        new NetworkSettings(
            NetworkSettings.Loss.CROSS_ENTROPY, 20, 16, 1, 1e-5, 0.7, 0, 0, 20260101);
    try (TrainedNetwork other = train(settings)) {
      assertThat(other.kernel().score(examples.get(0).features()).get(firstTopic()))
          .isGreaterThan(0.5f);
    }
  }

  @Test
  void train_focalLoss_learnsToo() {
    try (TrainedNetwork other = train(crossEntropy(NetworkSettings.Loss.FOCAL, 0, 0))) {
      assertThat(other.kernel().score(examples.get(0).features()).get(firstTopic()))
          .isGreaterThan(0.5f);
    }
  }

  @Test
  void train_smoothing_keepsScoresFromTheEnds() {
    try (TrainedNetwork sharp = train(crossEntropy(NetworkSettings.Loss.CROSS_ENTROPY, 0, 0));
        TrainedNetwork smooth = train(crossEntropy(NetworkSettings.Loss.CROSS_ENTROPY, 0.4, 0))) {
      assertThat(surest(smooth)).isLessThan(surest(sharp));
    }
  }

  private double surest(TrainedNetwork network) {
    Classifier kernel = network.kernel();
    return examples.stream()
        .mapToDouble(example -> kernel.score(example.features()).get(firstTopic()))
        .max()
        .orElseThrow();
  }

  @Test
  void train_dropout_learnsOtherWeightsButTheSameTopics() {
    try (TrainedNetwork none = train(crossEntropy(NetworkSettings.Loss.CROSS_ENTROPY, 0, 0));
        TrainedNetwork other = train(crossEntropy(NetworkSettings.Loss.CROSS_ENTROPY, 0, 0.3))) {
      assertThat(other.toBytes()).isNotEqualTo(none.toBytes());
      assertThat(other.kernel().score(examples.get(0).features()).get(firstTopic()))
          .isGreaterThan(0.5f);
    }
  }

  private static NetworkSettings crossEntropy(
      NetworkSettings.Loss loss, double smoothing, double dropout) {
    double rate = loss == NetworkSettings.Loss.CROSS_ENTROPY ? 0.1 : 1;
    return new NetworkSettings(loss, 20, 16, rate, 1e-5, 0.7, smoothing, dropout, 20260101);
  }

  @Test
  void settings_smoothingOfAHinge_isRefused() {
    assertThatThrownBy(() -> crossEntropy(NetworkSettings.Loss.SQUARED_HINGE, 0.1, 0))
        .hasMessageContaining("smoothing wants the loss 'cross_entropy'");
  }

  private int firstTopic() {
    return examples.get(0).topics().nextSetBit(0);
  }

  @Test
  void train_withSharedParts_foldsThemIntoTheKernel() {
    try (TrainedNetwork placed =
        new NetworkTrainer(SETTINGS, List.of(Examples.embeddings(TOPICS, 5, 3)))
            .train(examples, TERMS, TOPICS, (epoch, epochs, loss) -> {})) {
      assertSame(placed.kernel(), placed.reference());
      assertThat(placed.toBytes()).isNotEqualTo(trained.toBytes());
    }
  }

  @Test
  void fold_parts_scoreAsThePartsOfTheArticleDid() {
    SharedParts shared =
        new SharedParts(
            List.of(Examples.embeddings(TOPICS, 5, 3), Examples.embeddings(TOPICS, 2, 4)), TERMS);
    float[] all = new float[shared.width() * TOPICS + TOPICS];
    Random random = new Random(9);
    for (int i = 0; i < all.length; i++) {
      all[i] = (float) random.nextGaussian();
    }
    Classifier wide = classifier(all, shared.width());
    Classifier folded = classifier(shared.fold(all, TOPICS), TERMS);
    List<Example> extended = shared.extend(examples);
    for (int i = 0; i < examples.size(); i++) {
      assertThat(folded.score(examples.get(i).features()).toArray())
          .containsExactly(
              wide.score(extended.get(i).features()).toArray(), offset((float) TOLERANCE * 10));
    }
  }

  private static Classifier classifier(float[] all, int terms) {
    return new LinearClassifier(
        Arrays.copyOf(all, terms * TOPICS),
        Arrays.copyOfRange(all, terms * TOPICS, terms * TOPICS + TOPICS));
  }

  @Test
  void train_eachEpoch_isToldOf() {
    int[] told = {0};
    new NetworkTrainer(SETTINGS)
        .train(examples, TERMS, TOPICS, (epoch, epochs, loss) -> told[0]++)
        .close();
    assertThat(told[0]).isEqualTo(SETTINGS.epochs());
  }

  @Test
  void train_stepsThatAreTooLarge_sayWhatToLower() {
    NetworkSettings settings =
        new NetworkSettings(NetworkSettings.Loss.SQUARED_HINGE, 200, 16, 30, 0, 1, 0, 0, 20260101);
    assertThatThrownBy(() -> train(settings).close())
        .isInstanceOf(DivergenceException.class)
        .hasMessageContaining("network.learningRate (30.0)")
        .hasMessageContaining("network.balance (1.0)");
  }

  @Test
  void train_noExamples_isRefused() {
    assertThatThrownBy(
            () ->
                new NetworkTrainer(SETTINGS).train(List.of(), TERMS, TOPICS, (e, all, loss) -> {}))
        .hasMessageContaining("nothing to learn from");
  }

  @Test
  void readKernel_savedNetwork_scoresAsTheNetworkDoes(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("network.zip"), trained.toBytes());
    assertSame(NetworkFile.readKernel(file, TERMS, TOPICS), trained.reference());
  }

  @Test
  void readNetwork_savedNetwork_scoresAsBefore(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("network.zip"), trained.toBytes());
    assertSame(NetworkFile.readNetwork(file), trained.reference());
  }

  @Test
  void readKernel_otherNumberOfTopics_isRefused(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("network.zip"), trained.toBytes());
    assertThatThrownBy(() -> NetworkFile.readKernel(file, TERMS, TOPICS + 1))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("network.zip");
  }

  @Test
  void readKernel_serialisedObjects_areRefused(@TempDir Path folder) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("objects/evil"));
      zip.closeEntry();
    }
    Path file = Files.write(folder.resolve("network.zip"), bytes.toByteArray());
    assertThatThrownBy(() -> NetworkFile.readKernel(file, TERMS, TOPICS))
        .hasMessageContaining("refused");
  }

  private void assertSame(Classifier one, Classifier other) {
    for (Example example : examples.subList(0, 50)) {
      Scores a = one.score(example.features());
      Scores b = other.score(example.features());
      for (int topic = 0; topic < TOPICS; topic++) {
        assertThat((double) a.get(topic)).isCloseTo(b.get(topic), within(TOLERANCE));
      }
    }
  }
}

package wusum.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wusum.SmallModel;
import wusum.article.Article;
import wusum.article.ArticleId;
import wusum.corpus.Json;
import wusum.provenance.ModelId;
import wusum.tagging.AbstentionReason;
import wusum.tagging.NewsDetector;
import wusum.tagging.PrecisionRecallCurve;
import wusum.tagging.Tagging;
import wusum.tagging.Tagging.Abstained;
import wusum.tagging.ThresholdPolicy;
import wusum.training.TrainedModel;

final class ModelFolderTest {
  @TempDir private Path folder = Path.of("");
  private ModelId id = new ModelId("none");

  @BeforeEach
  void save() throws IOException {
    id = SmallModel.trainAndSave(folder).id();
  }

  private Path model() {
    return folder.resolve("models").resolve(id.value());
  }

  @Test
  void read_savedModel_tags() {
    Tagging tagging =
        ModelReader.read(model())
            .tagger()
            .tag(Article.of(new ArticleId("a"), "", "أمطار غزيرة ورياح قوية في الشمال"));
    assertThat(tagging.topics())
        .extracting(topic -> topic.topic().id().value())
        .containsExactly("weather");
    assertThat(tagging.model()).isEqualTo(id);
  }

  @Test
  void read_trainedTwice_hasTheSameId(@TempDir Path other) throws IOException {
    assertThat(SmallModel.trainAndSave(other).id()).isEqualTo(id);
  }

  @Test
  void read_savedModel_hasItsCurvesAgain() throws IOException {
    try (TrainedModel trained = SmallModel.train(folder)) {
      ThresholdPolicy saved = (ThresholdPolicy) trained.content().policy();
      List<PrecisionRecallCurve> curves =
          Json.MAPPER
              .readValue(model().resolve("curves.json").toFile(), CurvesFile.class)
              .curves(trained.content().taxonomy());
      assertThat(curves).isEqualTo(saved.curves()).hasSize(2);
      assertThat(ModelReader.read(model()).tagger().knowsPrecision()).isTrue();
    }
  }

  @Test
  void readManifest_curves_areInTheDigest() {
    assertThat(ModelReader.readManifest(model()).files()).containsKey("curves.json");
  }

  @Test
  void read_modelWithoutCurves_tagsButKnowsNoPrecision(@TempDir Path other) throws IOException {
    ModelId old = SmallModel.trainAndSaveWithoutCurves(other).id();
    Path oldModel = other.resolve("models").resolve(old.value());
    assertThat(oldModel.resolve("curves.json")).doesNotExist();
    Article article = Article.of(new ArticleId("a"), "", "أمطار غزيرة ورياح قوية في الشمال");
    assertThat(ModelReader.read(oldModel).tagger().tag(article).topics()).isNotEmpty();
    assertThat(ModelReader.read(oldModel).tagger().knowsPrecision()).isFalse();
  }

  /** The content of a model that gives no topic, so that it says why. */
  private static ModelContent abstaining(ModelContent content, @Nullable NewsDetector news) {
    float[] never = new float[content.taxonomy().size()];
    Arrays.fill(never, ThresholdPolicy.NEVER);
    return new ModelContent(
        content.taxonomy(),
        content.analyzer(),
        content.extractor(),
        content.classifier(),
        new ThresholdPolicy(content.taxonomy(), never),
        news);
  }

  private static NewsDetector detector(ModelContent content, int tooMany, float bias) {
    return new NewsDetector(new float[content.extractor().index().size() + tooMany], bias, 0.5f);
  }

  private static Path save(Path folder, UnaryOperator<ModelContent> change) throws IOException {
    ModelId id = SmallModel.trainAndSave(folder, change).id();
    return folder.resolve("models").resolve(id.value());
  }

  private static Path saveWithDetector(Path folder, int tooMany, float bias) throws IOException {
    return save(folder, content -> abstaining(content, detector(content, tooMany, bias)));
  }

  private static AbstentionReason reason(Path model) {
    Article article = Article.of(new ArticleId("a"), "", "أمطار غزيرة ورياح قوية في الشمال");
    return ((Abstained) ModelReader.read(model).tagger().tag(article)).reason();
  }

  @Test
  void read_modelWithANewsDetector_hasItAgain(@TempDir Path other) throws IOException {
    Path model = saveWithDetector(other, 0, 0.75f);
    NewsFile news = Json.MAPPER.readValue(model.resolve("news.json").toFile(), NewsFile.class);
    assertThat(news.bias()).isEqualTo(0.75f);
    assertThat(ModelReader.readManifest(model).files()).containsKey("news.json");
  }

  @Test
  void read_modelWithANewsDetector_asksIt(@TempDir Path other) throws IOException {
    assertThat(reason(saveWithDetector(other, 0, 9))).isEqualTo(AbstentionReason.NOT_NEWS);
  }

  @Test
  void read_modelWithoutANewsDetector_takesAllForNews(@TempDir Path other) throws IOException {
    Path model = save(other, content -> abstaining(content, null));
    assertThat(model.resolve("news.json")).doesNotExist();
    assertThat(reason(model)).isEqualTo(AbstentionReason.NO_TOPIC);
  }

  @Test
  void read_detectorOfOtherTerms_isRefused(@TempDir Path other) throws IOException {
    Path model = saveWithDetector(other, 1, 0);
    assertThatThrownBy(() -> ModelReader.read(model))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("news.json has ")
        .hasMessageContaining(" weights for ");
  }

  @Test
  void read_damagedDetector_namesIt(@TempDir Path other) throws IOException {
    Path model = saveWithDetector(other, 0, 0);
    Files.writeString(model.resolve("news.json"), " ", StandardOpenOption.APPEND);
    assertThatThrownBy(() -> ModelReader.read(model))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("news.json")
        .hasMessageContaining("damaged");
  }

  @Test
  void read_damagedFile_namesIt() throws IOException {
    Files.writeString(model().resolve("policy.json"), " ", StandardOpenOption.APPEND);
    assertThatThrownBy(() -> ModelReader.read(model()))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("policy.json")
        .hasMessageContaining("damaged");
  }

  @Test
  void read_manifestCutOff_namesItsLine() throws IOException {
    Path manifest = model().resolve("manifest.json");
    Files.writeString(manifest, Files.readString(manifest).substring(0, 40));
    assertThatThrownBy(() -> ModelReader.read(model()))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("manifest.json: line 3: malformed JSON")
        .hasMessageNotContaining("Source");
  }

  @Test
  void read_missingFile_namesIt() throws IOException {
    Files.delete(model().resolve("network.zip"));
    assertThatThrownBy(() -> ModelReader.read(model()))
        .hasMessageContaining("network.zip")
        .hasMessageContaining("missing");
  }

  @Test
  void read_newerFormat_isRefused() throws IOException {
    Path manifest = model().resolve("manifest.json");
    Files.writeString(
        manifest, Files.readString(manifest).replace("\"format\" : 1", "\"format\" : 99"));
    assertThatThrownBy(() -> ModelReader.read(model())).hasMessageContaining("format 99");
  }

  @Test
  void read_manifestThatIsNoJson_isRefused() throws IOException {
    Files.writeString(model().resolve("manifest.json"), "{");
    assertThatThrownBy(() -> ModelReader.read(model())).isInstanceOf(ModelException.class);
  }

  @Test
  void read_emptyFolder_isRefused() {
    assertThatThrownBy(() -> ModelReader.read(folder)).hasMessageContaining("holds no model");
  }

  @Test
  void findCurrent_noneNamed_isEmpty() {
    assertThat(new ModelRegistry(folder.resolve("models")).findCurrent()).isEmpty();
  }

  @Test
  void setCurrent_model_isFound() {
    ModelRegistry registry = new ModelRegistry(folder.resolve("models"));
    registry.setCurrent(id);
    assertThat(registry.findCurrent()).isEqualTo(Optional.of(id));
    assertThat(registry.getFolder("current")).isEqualTo(registry.folderOf(id));
  }

  @Test
  void getFolder_byName_isFound() {
    ModelRegistry registry = new ModelRegistry(folder.resolve("models"));
    assertThat(registry.getFolder("small")).isEqualTo(registry.folderOf(id));
  }

  @Test
  void getFolder_unknown_isRefused() {
    assertThatThrownBy(() -> new ModelRegistry(folder.resolve("models")).getFolder("nothing"))
        .hasMessageContaining("no model 'nothing'");
  }

  @Test
  void write_sameModelAgain_leavesOneFolder() throws IOException {
    SmallModel.trainAndSave(folder);
    assertThat(new ModelRegistry(folder.resolve("models")).list()).hasSize(1);
  }
}

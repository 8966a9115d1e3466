package wusum.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wusum.SmallModel;
import wusum.article.Article;
import wusum.article.ArticleId;
import wusum.corpus.DataDirectory;
import wusum.tagging.NewsDetector;
import wusum.tagging.Tagging;
import wusum.tagging.ThresholdPolicy;
import wusum.tagging.TopPolicy;
import wusum.taxonomy.TopicId;

final class TrainingRunTest {
  private static final String FAST =
      "\"network\": {\"epochs\": 2}, \"validation\": {\"folds\": 3, \"rounds\": 1}";

  @TempDir private Path folder = Path.of("");
  private final Warnings warnings = new Warnings();

  @BeforeEach
  void write() throws IOException {
    SmallModel.writeTrainingFile(folder);
  }

  private TrainedModel run(String spec, @Nullable DataDirectory data) {
    return new TrainingRun(TrainingSpecReader.read(spec, "spec"), folder, data, warnings).run();
  }

  private static String spec(String rest) {
    return "{\"train\": [{\"articles\": \"train.jsonl\", \"datasets\": []}], " + FAST + rest + "}";
  }

  @Test
  void run_noTaxonomy_takesTheTopicsOfTheData() {
    try (TrainedModel model = run(spec(""), null)) {
      assertThat(model.content().taxonomy().topics())
          .extracting(topic -> topic.id().value())
          .containsExactly("sport", "weather");
    }
  }

  @Test
  void run_nothingToValidateOn_isRefused() {
    String spec =
        "{\"train\": [{\"articles\": \"train.jsonl\", \"validate\": false}], " + FAST + "}";
    assertThatThrownBy(() -> run(spec, null))
        .isInstanceOf(TrainingException.class)
        .hasMessageContaining("held out");
  }

  @Test
  void run_sourceThatIsNotValidatedOn_teachesAllTheSame() throws IOException {
    Files.writeString(
        folder.resolve("more.jsonl"),
        "{\"text\": \"خبر عن الاقتصاد\", \"topics\": [\"economy\"]}\n");
    String more = "{\"articles\": \"more.jsonl\", \"validate\": false}";
    String spec = "{\"train\": [{\"articles\": \"train.jsonl\"}, " + more + "], " + FAST + "}";
    try (TrainedModel model = run(spec, null)) {
      assertThat(model.content().taxonomy().contains(new TopicId("economy"))).isTrue();
    }
  }

  @Test
  void run_sourceThatIsNotValidatedOn_setsNoThreshold() throws IOException {
    Path more = folder.resolve("more.jsonl");
    Files.copy(folder.resolve("train.jsonl"), more);
    Files.writeString(more, Files.readString(more).replace("{\"text\": \"", "{\"text\": \"عاجل "));
    String picked = "{\"articles\": \"more.jsonl\", \"validate\": false}";
    String sources = "{\"articles\": \"train.jsonl\"}, " + picked;
    String all = "\"network\": {\"epochs\": 2}, \"validation\": {\"folds\": 3, \"rounds\": 3}";
    String spec = "{\"train\": [" + sources + "], " + all + ", \"decision\": \"thresholds\"}";
    try (TrainedModel model = run(spec, null)) {
      ThresholdPolicy policy = (ThresholdPolicy) model.content().policy();
      long sport =
          Files.readAllLines(folder.resolve("train.jsonl")).stream()
              .filter(line -> line.contains("\"sport\""))
              .count();
      assertThat((long) policy.curves().get(0).positives()).isEqualTo(sport).isPositive();
    }
  }

  private static String specWithTexts(String file) {
    String texts = "{\"articles\": \"" + file + "\", \"news\": false}";
    return "{\"train\": [{\"articles\": \"train.jsonl\"}, " + texts + "], " + FAST + "}";
  }

  private void writeTexts(String name, String topics) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String dish : List.of("الحساء", "الأرز", "الكعك", "السلطة")) {
      lines.append("{\"text\": \"يقلى البصل ويضاف الملح إلى %s\"%s}%n".formatted(dish, topics));
    }
    Files.writeString(folder.resolve(name), lines);
  }

  @Test
  void run_sourceThatIsNotNews_teachesADetector() throws IOException {
    writeTexts("recipes.jsonl", ", \"topics\": []");
    try (TrainedModel model = run(specWithTexts("recipes.jsonl"), null)) {
      NewsDetector news = Objects.requireNonNull(model.content().news());
      assertThat(news.weights()).hasSize(model.content().extractor().index().size());
    }
  }

  @Test
  void run_sourceThatIsNotNews_isRecorded() throws IOException {
    writeTexts("recipes.jsonl", ", \"topics\": []");
    try (TrainedModel model = run(specWithTexts("recipes.jsonl"), null)) {
      assertThat(model.datasets().get(1).articles()).isEqualTo(4);
    }
  }

  @Test
  void run_newsAlone_teachesNoDetector() {
    try (TrainedModel model = run(spec(""), null)) {
      assertThat(model.content().news()).isNull();
    }
  }

  @Test
  void run_textThatIsNotNewsButHasTopics_isRefused() throws IOException {
    writeTexts("recipes.jsonl", ", \"topics\": [\"sport\"]");
    assertThatThrownBy(() -> run(specWithTexts("recipes.jsonl"), null))
        .isInstanceOf(TrainingException.class)
        .hasMessageContaining("recipes.jsonl")
        .hasMessageContaining("has topics");
  }

  @Test
  void run_emptySourceOfTextsThatAreNotNews_isRefused() throws IOException {
    Files.writeString(folder.resolve("recipes.jsonl"), "");
    assertThatThrownBy(() -> run(specWithTexts("recipes.jsonl"), null))
        .isInstanceOf(TrainingException.class)
        .hasMessageContaining("recipes.jsonl: holds no text");
  }

  @Test
  void run_stepsThatAreTooLarge_sayWhatToLower() {
    String wild =
        "{\"train\": [{\"articles\": \"train.jsonl\"}],"
            + " \"network\": {\"learningRate\": 90, \"epochs\": 200, \"batch\": 8, \"l2\": 0}}";
    assertThatThrownBy(() -> run(wild, null))
        .isInstanceOf(TrainingException.class)
        .hasMessageContaining("network.learningRate (90.0)");
  }

  @Test
  void run_oneTopicEach_givesTheTopOne() {
    try (TrainedModel model = run(spec(""), null)) {
      assertThat(model.content().policy()).isInstanceOf(TopPolicy.class);
    }
  }

  @Test
  void run_thresholdsWanted_choosesThem() {
    try (TrainedModel model = run(spec(", \"decision\": \"thresholds\""), null)) {
      assertThat(model.content().policy()).isInstanceOf(ThresholdPolicy.class);
    }
  }

  @Test
  void run_thresholdsWanted_keepsACurveForEachTopic() {
    try (TrainedModel model = run(spec(", \"decision\": \"thresholds\""), null)) {
      ThresholdPolicy policy = (ThresholdPolicy) model.content().policy();
      assertThat(policy.curves()).hasSize(2);
      assertThat(policy.curves().get(0).positives()).isPositive();
    }
  }

  @Test
  void run_precisionWanted_takesTheThresholdsOfTheCurves() {
    try (TrainedModel model = run(spec(", \"policy\": {\"precision\": 0.7}"), null)) {
      ThresholdPolicy policy = (ThresholdPolicy) model.content().policy();
      assertThat(policy.threshold(0))
          .isEqualTo(policy.curves().get(0).findPoint(0.7).orElseThrow().threshold());
    }
  }

  @Test
  void run_precisionThatIsNotReached_neverGivesTheTopic() {
    try (TrainedModel model = run(spec(", \"policy\": {\"precision\": 1}"), null)) {
      ThresholdPolicy policy = (ThresholdPolicy) model.content().policy();
      assertThat(policy.threshold(0)).isEqualTo(ThresholdPolicy.NEVER);
    }
  }

  @Test
  void run_fewEpochs_saysHowLikelyEachTopicIs() {
    String spec = "{\"train\": [{\"articles\": \"train.jsonl\"}], \"network\": {\"epochs\": 1}}";
    try (TrainedModel model = run(spec, null)) {
      Tagging tagging =
          model
              .tagger()
              .tag(Article.of(new ArticleId("a"), "", "أمطار غزيرة ورياح قوية في الشمال"));
      // one pass leaves the network's own scores near one half; on held-out articles it is never
      // wrong, and the calibrated ones say so
      assertThat(tagging.scores().get(1)).isGreaterThan(0.9f);
      assertThat(tagging.scores().get(0)).isLessThan(0.1f);
    }
  }

  @Test
  void read_policy_saysWhatIsWrongAndWhere() {
    assertRefused("{\"precision\": 1.5}", "my.json: policy: precision must be above 0");
    assertRefused("{\"precision\": 0}", "my.json: policy: precision must be above 0");
    assertRefused("{\"best\": \"f2\"}", "my.json: policy: best can only be 'f1', not 'f2'");
    assertRefused("{\"best\": \"f1\", \"precision\": 0.9}", "my.json: policy: names either");
    assertRefused("{\"presicion\": 0.9}", "my.json: policy.presicion: unknown field");
    assertRefused("{\"precision\": \"high\"}", "my.json: policy.precision: is not a number");
    assertRefused("\"f1\"", "my.json: policy: is not an object");
  }

  private static void assertRefused(String policy, String message) {
    assertThatThrownBy(() -> TrainingSpecReader.read(spec(", \"policy\": " + policy), "my.json"))
        .isInstanceOf(TrainingException.class)
        .hasMessageStartingWith(message)
        .hasMessageNotContaining("wusum.training");
  }

  @Test
  void read_precisionOfTheTopDecision_isRefused() {
    assertThatThrownBy(
            () ->
                TrainingSpecReader.read(
                    spec(", \"decision\": \"top\", \"policy\": {\"precision\": 0.9}"), "my.json"))
        .hasMessageContaining("policy.precision wants thresholds");
  }

  @Test
  void run_usersTaxonomy_isUsed() throws IOException {
    Files.writeString(
        folder.resolve("topics.json"),
        "{\"topics\": [{\"id\": \"weather\"}, {\"id\": \"sport\", \"ar\": \"رياضة\"}]}");
    try (TrainedModel model = run(spec(", \"topics\": \"topics.json\""), null)) {
      assertThat(model.content().taxonomy().get(new TopicId("sport")).arabic()).isEqualTo("رياضة");
    }
  }

  @Test
  void run_topicThatTheTaxonomyLacks_namesArticleAndTopic() throws IOException {
    Files.writeString(folder.resolve("topics.json"), "{\"topics\": [{\"id\": \"weather\"}]}");
    assertThatThrownBy(() -> run(spec(", \"topics\": \"topics.json\""), null))
        .isInstanceOf(TrainingException.class)
        .hasMessageContaining("'sport'")
        .hasMessageContaining("train.jsonl");
  }

  @Test
  void run_withheldFile_isNotLearntFrom() throws IOException {
    String first = Files.readString(folder.resolve("train.jsonl")).lines().findFirst().orElse("");
    Files.writeString(folder.resolve("gold.jsonl"), first);
    try (TrainedModel model = run(spec(", \"withhold\": [\"gold.jsonl\"]"), null)) {
      assertThat(model.datasets().get(0).withheld()).isPositive();
      assertThat(warnings.messages())
          .singleElement()
          .asString()
          .contains("train.jsonl", "not learnt from");
    }
  }

  @Test
  void run_withheldFileThatIsMissing_warns() {
    run(spec(", \"withhold\": [\"gold.jsonl\"]"), null).close();
    assertThat(warnings.messages()).singleElement().asString().contains("gold.jsonl");
  }

  @Test
  void run_standoffLabelsWithoutArticles_areReported() throws IOException {
    Files.writeString(
        folder.resolve("labels.jsonl"),
        "{\"id\": \"0123456789abcdef\", \"dataset\": \"news\", \"topics\": [\"sport\"]}");
    String spec =
        "{\"train\": [{\"articles\": \"train.jsonl\", \"datasets\": []},"
            + " {\"standoff\": \"labels.jsonl\", \"datasets\": []}], "
            + FAST
            + "}";
    try (TrainedModel model = run(spec, new DataDirectory(folder))) {
      assertThat(warnings.messages()).singleElement().asString().contains("1 of 1 labels");
      assertThat(model.datasets().get(1).missing()).isEqualTo(1);
    }
  }

  @Test
  void run_datasetThatTheLabelsLack_isRefused() throws IOException {
    Files.writeString(
        folder.resolve("labels.jsonl"),
        "{\"id\": \"0123456789abcdef\", \"dataset\": \"news\", \"topics\": [\"sport\"]}");
    String spec = "{\"train\": [{\"standoff\": \"labels.jsonl\", \"datasets\": [\"nwes\"]}]}";
    assertThatThrownBy(() -> run(spec, new DataDirectory(folder)))
        .isInstanceOf(TrainingException.class)
        .hasMessageContaining("labels.jsonl")
        .hasMessageContaining("'nwes'");
  }

  @Test
  void run_sourceWithoutDatasets_takesAllLabels() throws IOException {
    Files.writeString(
        folder.resolve("labels.jsonl"),
        "{\"id\": \"0123456789abcdef\", \"dataset\": \"news\", \"topics\": [\"sport\"]}");
    String spec =
        "{\"train\": [{\"articles\": \"train.jsonl\"}, {\"standoff\": \"labels.jsonl\"}], "
            + FAST
            + "}";
    run(spec, null).close();
    assertThat(warnings.messages()).singleElement().asString().contains("1 of 1 labels");
  }

  @Test
  void read_unknownField_isNamed() {
    assertThatThrownBy(() -> TrainingSpecReader.read(spec(", \"trian\": []"), "my.json"))
        .isInstanceOf(TrainingException.class)
        .hasMessageContaining("my.json")
        .hasMessageContaining("trian");
  }

  @Test
  void read_wrongValue_namesTheField() {
    assertThatThrownBy(() -> run(spec(", \"features\": {\"minArticles\": 0}"), null))
        .hasMessageContaining("minArticles");
  }

  @Test
  void read_noSources_isRefused() {
    assertThatThrownBy(() -> TrainingSpecReader.read("{}", "my.json"))
        .hasMessageContaining("nothing to learn from");
  }
}

package wusum.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wusum.SmallModel;
import wusum.article.Article;
import wusum.article.ArticleId;
import wusum.corpus.DataDirectory;
import wusum.features.TermIndex;
import wusum.features.TermKind;
import wusum.provenance.DatasetProvenance;
import wusum.training.TrainingSpec.WeakLabels.Trust;

/**
 * What a training run learns from articles that lexicons label. In those articles floods reach the
 * pitch, of which the labelled ones say as much in either topic.
 */
final class WeakLabelsTest {
  private static final int ARTICLES = 12;
  private static final int WEATHER = 1;
  private static final String SPEC =
      """
      {"train": [{"articles": "train.jsonl"}], "withhold": ["gold.jsonl"],
       "network": {"epochs": 10, "batch": 8}, "validation": {"folds": 3, "rounds": 1},
       "weak": {"lexicons": "lexicon", "datasets": ["old-news", "lost"], "articles": 100,
                "weight": 0.5, "trust": "votes"}}
      """;
  private static final List<String> NUMBERS =
      List.of(
          "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة", "مئة",
          "ألف");

  @TempDir private Path folder = Path.of("");
  private final Warnings warnings = new Warnings();

  @BeforeEach
  void write() throws IOException {
    SmallModel.writeTrainingFile(folder);
    Files.createDirectories(folder.resolve("lexicon"));
    Files.writeString(folder.resolve("lexicon/weather.txt"), "+ سيول\n");
    Files.writeString(folder.resolve("lexicon/sport.txt"), "+ مباراة\n");
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      rows.add("{\"text\": \"%s\"}".formatted(text(i)));
    }
    Files.write(folder.resolve("old-news.jsonl"), rows);
    Files.writeString(
        folder.resolve("gold.jsonl"), rows.get(0).replace("}", ", \"topics\": [\"weather\"]}"));
  }

  /** Of words that hardly another has, so that no two are near duplicates. */
  private static String text(int article) {
    String number = NUMBERS.get(article);
    return "سيول %1$s في الملعب %1$s بعد %1$s".formatted(number);
  }

  private TrainingRun training(String spec, @Nullable DataDirectory data) {
    return new TrainingRun(TrainingSpecReader.read(spec, "spec"), folder, data, warnings);
  }

  private TrainedModel run(String spec) {
    return training(spec, new DataDirectory(folder)).run();
  }

  private static float pitch(TrainedModel model) {
    TermIndex index = model.content().extractor().index();
    long stem = TermKind.WORD.hash(model.content().analyzer().analyze("الملعب").stem(0));
    return model.trained().kernel().weight(index.idOf(stem), WEATHER);
  }

  private static DatasetProvenance drawn(TrainedModel model) {
    return model.datasets().get(1);
  }

  @Test
  void run_wordOfArticlesThatALexiconSpeaksFor_speaksForTheTopic() {
    try (TrainedModel weak = run(SPEC);
        TrainedModel strong = run(SPEC.replaceFirst("(?s),\\s*\"weak.*", "}"))) {
      assertThat(pitch(weak)).isGreaterThan(pitch(strong));
    }
  }

  @ParameterizedTest
  @EnumSource
  void run_anyTrust_givesAModel(Trust trust) {
    try (TrainedModel model = run(SPEC.replace("votes", trust.name()))) {
      assertThat(drawn(model).articles()).isEqualTo(ARTICLES - 1);
    }
  }

  @Test
  void run_articles_areRecordedWithWhatLexiconsSay() {
    try (TrainedModel model = run(SPEC)) {
      assertThat(drawn(model).name()).isEqualTo("old-news, labelled by lexicons");
      assertThat(drawn(model).labels()).isEqualTo(Map.of("weather", ARTICLES - 1));
      assertThat(drawn(model).note()).contains("0.5").contains("votes");
    }
  }

  @Test
  void run_articleThatIsNearlyALabelledOne_isLeftOut() throws IOException {
    String labelled = Files.readAllLines(folder.resolve("train.jsonl")).get(0);
    Files.writeString(folder.resolve("old-news-2.jsonl"), labelled.replace("\",", " اليوم\","));
    try (TrainedModel model = run(SPEC)) {
      assertThat(drawn(model).articles()).isEqualTo(ARTICLES - 1);
      assertThat(drawn(model).withheld()).isEqualTo(1);
    }
  }

  @Test
  void run_articleThatIsMeasuredOn_isLeftOut() {
    Article measured = Article.of(new ArticleId("measured"), "", text(5));
    TrainingRun run = training(SPEC, new DataDirectory(folder)).without(List.of(measured));
    try (TrainedModel model = run.run()) {
      assertThat(drawn(model).articles()).isEqualTo(ARTICLES - 2);
    }
  }

  @Test
  void run_fewerAskedFor_drawsSoMany() {
    try (TrainedModel model = run(SPEC.replace("100", "3"))) {
      assertThat(drawn(model).articles()).isEqualTo(3);
    }
  }

  @Test
  void run_otherSeed_drawsOthers() {
    String three = SPEC.replace("100", "3");
    try (TrainedModel one = run(three);
        TrainedModel other = run(three.replace("\"batch\"", "\"seed\": 5, \"batch\""))) {
      assertThat(drawn(one).digest()).isNotEqualTo(drawn(other).digest());
    }
  }

  @Test
  void run_twice_givesTheSameNetwork() {
    String spec = SPEC.replace("votes", "agreement");
    try (TrainedModel one = run(spec);
        TrainedModel other = run(spec)) {
      assertThat(one.trained().toBytes()).isEqualTo(other.trained().toBytes());
    }
  }

  @Test
  void run_setThatIsNotThere_isReportedOnce() {
    run(SPEC).close();
    assertThat(warnings.messages())
        .singleElement()
        .asString()
        .startsWith("lost, labelled by lexicons: no article");
  }

  @Test
  void run_noArticleAtAll_isRefused() {
    assertThatThrownBy(() -> run(SPEC.replace("\"old-news\", ", "")))
        .isInstanceOf(TrainingException.class)
        .hasMessage("weak labels: no article found of lost");
  }

  @Test
  void gather_noFolderOfDataSets_isRefused() {
    assertThatThrownBy(() -> training(SPEC, null).gather())
        .isInstanceOf(TrainingException.class)
        .hasMessageContaining("the spec's weak reads data sets")
        .hasMessageContaining("--data-dir");
  }

  @Test
  void gather_noLexicon_isRefused() throws IOException {
    Files.createDirectories(folder.resolve("empty"));
    String spec = SPEC.replace("\"lexicon\"", "\"empty\"");
    assertThatThrownBy(() -> training(spec, new DataDirectory(folder)).gather())
        .isInstanceOf(TrainingException.class)
        .hasMessageContaining("holds no lexicon of any topic");
  }
}

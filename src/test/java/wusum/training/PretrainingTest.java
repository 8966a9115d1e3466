package wusum.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wusum.SmallModel;
import wusum.corpus.DataDirectory;
import wusum.features.TermIndex;
import wusum.features.TermKind;
import wusum.provenance.DatasetProvenance;

/** What a training run learns from articles without labels. */
final class PretrainingTest {
  private static final int ARTICLES = 12;
  private static final String SPEC =
      """
      {"train": [{"articles": "train.jsonl"}], "withhold": ["gold.jsonl"],
       "network": {"epochs": 2}, "validation": {"folds": 3, "rounds": 1},
       "pretraining": {"datasets": ["old-news", "lost"], "words": 50, "dimensions": 4,
                       "passes": 3, "strength": 0.5}}
      """;

  @TempDir private Path folder = Path.of("");
  private final Warnings warnings = new Warnings();

  @BeforeEach
  void write() throws IOException {
    SmallModel.writeTrainingFile(folder);
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      rows.add("{\"text\": \"إعصار وأمطار غزيرة في الساحل رقم %d\"}".formatted(100 + i));
    }
    Files.write(folder.resolve("old-news.jsonl"), rows);
    Files.writeString(
        folder.resolve("gold.jsonl"), rows.get(0).replace("}", ", \"topics\": [\"weather\"]}"));
  }

  private TrainedModel run(String spec, @Nullable DataDirectory data) {
    return new TrainingRun(TrainingSpecReader.read(spec, "spec"), folder, data, warnings).run();
  }

  private TrainedModel run() {
    return run(SPEC, new DataDirectory(folder));
  }

  private static int term(TrainedModel model, String word) {
    TermIndex index = model.content().extractor().index();
    return index.idOf(TermKind.WORD.hash(model.content().analyzer().analyze(word).stem(0)));
  }

  @Test
  void run_wordThatNoLabelledArticleHas_isKnown() {
    try (TrainedModel model = run()) {
      assertThat(term(model, "إعصار")).isNotEqualTo(TermIndex.UNKNOWN);
    }
  }

  @Test
  void run_wordThatNoLabelledArticleHas_speaksForTheTopicOfItsKin() {
    try (TrainedModel model = run()) {
      int weather = 1;
      assertThat(model.trained().kernel().weight(term(model, "إعصار"), weather)).isPositive();
    }
  }

  @Test
  void run_articles_areRecordedWithoutThoseWithheld() {
    try (TrainedModel model = run()) {
      DatasetProvenance set = model.datasets().get(1);
      assertThat(set.name()).isEqualTo("old-news, without labels");
      assertThat(set.articles()).isEqualTo(ARTICLES - 1);
      assertThat(set.withheld()).isEqualTo(1);
    }
  }

  @Test
  void run_setThatIsNotThere_isReportedOnce() {
    run().close();
    assertThat(warnings.messages())
        .singleElement()
        .asString()
        .startsWith("lost, without labels: no article");
  }

  @Test
  void run_twice_givesTheSameNetwork() {
    try (TrainedModel one = run();
        TrainedModel other = run()) {
      assertThat(one.trained().toBytes()).isEqualTo(other.trained().toBytes());
    }
  }

  @Test
  void run_noFolderOfDataSets_isRefused() {
    assertThatThrownBy(() -> run(SPEC, null))
        .isInstanceOf(TrainingException.class)
        .hasMessageContaining("--data-dir");
  }

  @Test
  void run_noArticleAtAll_isRefused() {
    assertThatThrownBy(() -> run(SPEC.replace("\"old-news\", ", ""), new DataDirectory(folder)))
        .isInstanceOf(TrainingException.class)
        .hasMessage("pretraining found no article of lost");
  }
}

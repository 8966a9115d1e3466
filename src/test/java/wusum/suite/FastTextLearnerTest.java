package wusum.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wusum.analysis.TextAnalyzer;
import wusum.article.Article;
import wusum.article.ArticleId;
import wusum.corpus.LabelledArticle;
import wusum.taxonomy.Taxonomy;
import wusum.taxonomy.Topic;
import wusum.taxonomy.TopicId;
import wusum.training.TrainingException;

final class FastTextLearnerTest {
  private static final TopicId SPORT = new TopicId("sport");
  private static final Taxonomy TAXONOMY = new Taxonomy("", List.of(Topic.named(SPORT)));
  private static final LabelledArticle ARTICLE =
      new LabelledArticle(
          Article.of(new ArticleId("a"), "", "فاز الفريق بالكأس"),
          Set.of(SPORT),
          Set.of(),
          List.of(),
          "a.jsonl");

  @TempDir private Path folder = Path.of("");

  @Test
  void hindrance_notInstalled_saysSo() {
    assertThat(new FastTextLearner(1, Optional.empty()).hindrance())
        .contains("fasttext is not installed");
  }

  @Test
  void learn_programThatFails_saysWhatItSaidAndLeavesNoTextBehind() throws IOException {
    Path seen = folder.resolve("seen");
    Path program =
        Files.writeString(
            folder.resolve("fasttext"),
            "#!/bin/sh\necho \"$3\" > '" + seen + "'\necho 'disk is full' >&2\nexit 3\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    FastTextLearner learner = new FastTextLearner(1, Optional.of(new FastText(program)));
    assertThatThrownBy(
            () -> learner.learn(List.of(ARTICLE), new TextAnalyzer(Set.of(), Set.of()), TAXONOMY))
        .isInstanceOf(TrainingException.class)
        .hasMessageContaining("disk is full");
    Path input = Path.of(Files.readString(seen).strip());
    assertThat(input.toString()).endsWith("train.txt");
    assertThat(input.getParent()).doesNotExist();
  }
}

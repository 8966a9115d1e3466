package wusum.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wusum.analysis.TextAnalyzer;
import wusum.analysis.TextQueries;
import wusum.article.Article;
import wusum.article.ArticleId;
import wusum.taxonomy.Taxonomy;
import wusum.taxonomy.Topic;
import wusum.taxonomy.TopicId;
import wusum.training.SeedLabel.Vote;

final class SeedLabellerTest {
  private static final TopicId FLOODS = new TopicId("floods");
  private static final String LEXICON =
      """
      # السيول
      + سيول
      + "مياه الأمطار"

      - "سيول عاصمة"
      """;
  private static final String FAR_BELOW = "كلام ".repeat(80);

  @TempDir private Path folder = Path.of("");
  private final TextAnalyzer analyzer = new TextAnalyzer(Set.of("في", "من"), Set.of());

  private SeedLabel label(String title, String text) throws IOException {
    Files.writeString(folder.resolve("floods.txt"), LEXICON);
    Taxonomy taxonomy = new Taxonomy("", List.of(Topic.named(FLOODS), Topic.named(topic("sport"))));
    Map<TopicId, SeedLabel> labels =
        SeedLabeller.read(folder, taxonomy, analyzer)
            .label(Article.of(new ArticleId("1"), title, text));
    assertThat(labels).containsOnlyKeys(FLOODS);
    return labels.getOrDefault(FLOODS, new SeedLabel(Vote.ABSTAIN, -1));
  }

  private static TopicId topic(String id) {
    return new TopicId(id);
  }

  @Test
  void label_queryInTheHeadline_speaksFor() throws IOException {
    assertThat(label("السيول تقطع الطرق", "كلام")).isEqualTo(new SeedLabel(Vote.FOR, 2));
  }

  @Test
  void label_twoQueriesFarBelow_speakFor() throws IOException {
    assertThat(label("عنوان", FAR_BELOW + "سيول بعد أن جرفت مياه الأمطار الجسور"))
        .isEqualTo(new SeedLabel(Vote.FOR, 2));
  }

  @Test
  void label_oneQueryFarBelow_cannotTell() throws IOException {
    assertThat(label("عنوان", FAR_BELOW + "سيول")).isEqualTo(new SeedLabel(Vote.ABSTAIN, 1));
  }

  @Test
  void label_noQuery_speaksAgainst() throws IOException {
    assertThat(label("عنوان", FAR_BELOW)).isEqualTo(new SeedLabel(Vote.AGAINST, 0));
  }

  @Test
  void label_queryThatRulesOut_speaksAgainst() throws IOException {
    assertThat(label("وصل الوفد إلى سيول عاصمة كوريا", "كلام").vote()).isEqualTo(Vote.AGAINST);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "سيول, begins with neither",
        "+, no query",
        "+ \"سيول, '\"سيول' Lexical error",
        "- في, 'في' holds no word"
      })
  void read_malformedLine_isRefusedWithItsPlaceAndTheReason(String line, String why)
      throws IOException {
    Path file = Files.writeString(folder.resolve("floods.txt"), "# تعليق\n\n" + line + "\n");
    assertThatThrownBy(() -> SeedLexicon.read(file, new TextQueries(analyzer)))
        .isInstanceOf(TrainingException.class)
        .hasMessageContaining(file + ":3: ")
        .hasMessageContaining(why);
  }

  @Test
  void read_folderWithoutLexicons_isRefused() {
    Taxonomy taxonomy = new Taxonomy("", List.of(Topic.named(FLOODS)));
    assertThatThrownBy(() -> SeedLabeller.read(folder, taxonomy, analyzer))
        .isInstanceOf(TrainingException.class)
        .hasMessageContaining(folder.toString());
  }

  @Test
  void ofPhrases_badPhrase_isNamed() {
    assertThatThrownBy(
            () ->
                SeedLexicon.ofPhrases(List.of("سيول", "من"), List.of(), new TextQueries(analyzer)))
        .isInstanceOf(TrainingException.class)
        .hasMessageContaining("phrase: 'من'");
  }
}

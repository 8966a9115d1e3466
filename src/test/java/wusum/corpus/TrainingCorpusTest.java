package wusum.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wusum.taxonomy.Taxonomy;

/** The labelled articles that come with this program, as they are on disk. */
final class TrainingCorpusTest {
  private static final Path FOLDER = Path.of("training/corpus");
  private static final Taxonomy TOPICS = TaxonomyReader.read(Path.of("seeds/topics.json"));
  private static final Path SHARED_TOPICS = Path.of("../shared/topics/topics.json");
  private static final List<ObjectNode> ROWS = rows();

  private static List<Path> files() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<ObjectNode> rows() {
    List<ObjectNode> rows = new ArrayList<>();
    files().forEach(file -> JsonLines.forEach(file, rows::add));
    return rows;
  }

  private static long withTopic(String topic) {
    return ROWS.stream()
        .filter(row -> row.path("topics").toString().contains('"' + topic + '"'))
        .count();
  }

  private static long mentioning(String words) {
    return ROWS.stream()
        .filter(
            row -> (row.path("title").asText() + " " + row.path("text").asText()).contains(words))
        .count();
  }

  @Test
  void corpus_everyArticle_canBeReadAndHasKnownTopics() {
    assertThat(
            files().stream()
                .mapToInt(file -> LabelledArticleReader.read(file, TOPICS).size())
                .sum())
        .isEqualTo(ROWS.size())
        .isGreaterThanOrEqualTo(1500);
  }

  @Test
  void corpus_everyRow_hasEveryField() {
    assertThat(ROWS)
        .allSatisfy(
            row -> {
              assertThat(row.fieldNames())
                  .toIterable()
                  .isSubsetOf("id", "title", "text", "topics", "keywords", "date", "register")
                  .contains("id", "text", "topics", "keywords", "date", "register");
              assertThat(PublicationDate.read(row.path("date").asText())).isNotNull();
            });
    assertThat(ROWS).extracting(row -> row.path("id").asText()).doesNotHaveDuplicates();
  }

  @Test
  void corpus_everyArticle_hasTopicsAndKeywords() {
    assertThat(ROWS)
        .allSatisfy(
            row -> {
              assertThat(row.path("topics")).isNotEmpty();
              assertThat(row.path("keywords").size()).isBetween(3, 10);
            });
  }

  @Test
  void notNews_everyText_hasNoTopic() {
    List<ObjectNode> rows = new ArrayList<>();
    JsonLines.forEach(Path.of("training/not-news/not-news.jsonl"), rows::add);
    assertThat(rows)
        .hasSizeGreaterThanOrEqualTo(200)
        .allSatisfy(row -> assertThat(row.path("topics")).isEmpty());
  }

  @Test
  void corpus_onlyPosts_haveNoTitle() {
    assertThat(ROWS)
        .filteredOn(row -> !row.has("title"))
        .extracting(row -> row.path("register").asText())
        .containsOnly("post");
  }

  @Test
  void corpus_everyTopic_occursOftenEnough() {
    assertThat(TOPICS.topics())
        .allSatisfy(
            topic ->
                assertThat(withTopic(topic.id().value()))
                    .as(topic.id().value())
                    .isGreaterThanOrEqualTo(topic.broader() == null ? 60 : 40));
  }

  @Test
  void corpus_storiesTheServiceIsNamedFor_occurMoreOften() {
    assertThat(List.of("iraq-militias", "lebanon-ceasefire", "us-iran"))
        .allSatisfy(id -> assertThat(withTopic(id)).as(id).isGreaterThanOrEqualTo(80));
  }

  @Test
  void corpus_mostArticles_haveSeveralTopics() {
    assertThat(ROWS.stream().filter(row -> row.path("topics").size() > 1).count())
        .isGreaterThan(ROWS.size() / 2);
  }

  @Test
  void corpus_registers_areSeveral() {
    assertThat(ROWS.stream().map(row -> row.path("register").asText()).distinct())
        .contains(
            "wire", "feature", "brief", "headline-lead", "live", "statement", "column", "post");
  }

  @Test
  void corpus_spellings_areThoseOfSeveralCountries() {
    for (String word :
        List.of("أمريكا", "أميركا", "إطلاق", "اطلاق", "يوليو", "تموز", "ترامب", "ترمب")) {
      assertThat(mentioning(word)).as(word).isPositive();
    }
  }

  @Test
  void corpus_mentionInPassing_isNoTopic() {
    long only =
        ROWS.stream()
            .filter(row -> row.path("text").asText().contains("حزب الله"))
            .filter(row -> !row.path("topics").toString().contains("hezbollah-israel"))
            .count();
    assertThat(only).isPositive();
  }

  @Test
  void topics_areThoseThatWereAgreed() {
    if (Files.exists(SHARED_TOPICS)) {
      assertThat(TaxonomyWriter.write(TOPICS))
          .isEqualTo(TaxonomyWriter.write(TaxonomyReader.read(SHARED_TOPICS)));
    }
    assertThat(TOPICS.topics())
        .extracting(topic -> topic.id().value())
        .contains("iraq-militias", "lebanon-ceasefire", "us-iran");
  }
}

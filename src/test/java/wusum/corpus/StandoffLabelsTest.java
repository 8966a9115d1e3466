package wusum.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wusum.taxonomy.TopicId;

final class StandoffLabelsTest {
  private static final String TITLE = "قمة عربية";
  private static final String TEXT = "تستضيف العاصمة قمة عربية الشهر المقبل";

  @TempDir private Path folder = Path.of("");

  private Path write(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", lines));
  }

  private static String label(String id) {
    return "{\"id\":\"%s\",\"dataset\":\"news\",\"topics\":[\"politics\"],\"keywords\":[\"قمة\"]}"
        .formatted(id);
  }

  @Test
  void join_articleOfThatContent_isFound() throws IOException {
    write("news-train.jsonl", "{\"title\":\"" + TITLE + "\",\"text\":\"" + TEXT + "\"}");
    Path labels = write("labels.jsonl", label(ContentId.of(TITLE, TEXT)));
    StandoffLabels.Joined joined =
        StandoffLabels.read(labels).join(new DataDirectory(folder), Set.of("news"));
    assertThat(joined.articles())
        .singleElement()
        .satisfies(found -> assertThat(found.article().text()).isEqualTo(TEXT))
        .satisfies(found -> assertThat(found.topics()).containsExactly(new TopicId("politics")));
    assertThat(joined.missingInAll()).isZero();
  }

  @Test
  void join_articleWithADate_keepsItAndSaysWhereItIsFrom() throws IOException {
    write("news.jsonl", "{\"text\":\"" + TEXT + "\",\"date\":\"Sun, 18 Feb 2018 17:21:49 GMT\"}");
    Path labels = write("labels.jsonl", label(ContentId.of(TEXT)));
    LabelledArticle found =
        StandoffLabels.read(labels)
            .join(new DataDirectory(folder), Set.of("news"))
            .articles()
            .get(0);
    assertThat(found.article().date()).isEqualTo(LocalDate.of(2018, 2, 18));
    assertThat(found.origin()).isEqualTo("labels.jsonl / news");
  }

  @Test
  void join_articleWithoutTitle_isFoundByItsText() throws IOException {
    write("news.jsonl", "{\"text\":\"" + TEXT + "\"}");
    Path labels = write("labels.jsonl", label(ContentId.of(TEXT)));
    assertThat(
            StandoffLabels.read(labels).join(new DataDirectory(folder), Set.of("news")).articles())
        .hasSize(1);
  }

  @Test
  void join_articleThatIsNotThere_isReported() throws IOException {
    Path labels = write("labels.jsonl", label("0123456789abcdef"));
    StandoffLabels.Joined joined =
        StandoffLabels.read(labels).join(new DataDirectory(folder), Set.of("news"));
    assertThat(joined.missing()).isEqualTo(Map.of("news", 1));
  }

  @Test
  void join_otherDataset_isLeftAlone() throws IOException {
    Path labels = write("labels.jsonl", label("0123456789abcdef"));
    StandoffLabels.Joined joined =
        StandoffLabels.read(labels).join(new DataDirectory(folder), Set.of("other"));
    assertThat(joined.missing()).isEmpty();
  }

  @Test
  void read_sameArticleTwice_namesTheLine() throws IOException {
    Path labels = write("labels.jsonl", label("a"), label("a"));
    assertThatThrownBy(() -> StandoffLabels.read(labels))
        .hasMessageContaining("line 2")
        .hasMessageContaining("labelled twice");
  }

  @Test
  void read_noDataset_namesTheLine() throws IOException {
    Path labels = write("labels.jsonl", "{\"id\":\"a\",\"topics\":[]}");
    assertThatThrownBy(() -> StandoffLabels.read(labels))
        .hasMessageContaining("line 1")
        .hasMessageContaining("'dataset'");
  }
}

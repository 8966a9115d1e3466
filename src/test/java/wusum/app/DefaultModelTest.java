package wusum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wusum.article.Article;
import wusum.article.Keyword;
import wusum.ingest.ArticleReader;
import wusum.ingest.Read;
import wusum.registry.ModelReader;
import wusum.registry.ModelRegistry;
import wusum.tagging.Tagger;
import wusum.tagging.Tagging;

/** The model that is committed, on pages as newsrooms save them. */
final class DefaultModelTest {
  private static final ModelRegistry MODELS = new ModelRegistry(Path.of("models"));
  private static final Tagger TAGGER = ModelReader.read(MODELS.getFolder("current")).tagger();
  private static final Path SAMPLE = Path.of("seeds/samples/page.txt");
  private static final Path SEED = Path.of("../shared/seed");

  /** The project's own page, and those of the seed folder where it is at hand. */
  private static List<Path> pages() throws IOException {
    if (!Files.isDirectory(SEED)) {
      return List.of(SAMPLE);
    }
    try (Stream<Path> files = Files.list(SEED)) {
      return Stream.concat(Stream.of(SAMPLE), files.filter(file -> file.toString().endsWith("txt")))
          .toList();
    }
  }

  private static List<Article> articles(Path page) {
    try (Stream<Read> reads = new ArticleReader().read(page)) {
      return reads.flatMap(read -> read.articles().stream()).toList();
    }
  }

  private static List<String> topics(Article article) {
    return TAGGER.tag(article).topics().stream().map(topic -> topic.topic().id().value()).toList();
  }

  @Test
  void tag_mainArticle_givesIraqMilitiasAndUsIran() throws IOException {
    for (Path page : pages()) {
      assertThat(topics(articles(page).get(0)))
          .as(page.toString())
          .contains("iraq-militias", "us-iran")
          .doesNotContain("lebanon-ceasefire");
    }
  }

  @Test
  void tag_relatedArticle_givesLebanonCeasefire() throws IOException {
    for (Path page : pages()) {
      assertThat(topics(articles(page).get(1))).as(page.toString()).contains("lebanon-ceasefire");
    }
  }

  @Test
  void tag_mainArticle_namesItsPeopleAndPlaces() throws IOException {
    for (Path page : pages()) {
      Tagging tagging = TAGGER.tag(articles(page).get(0));
      String keywords = String.join("، ", tagging.keywords().stream().map(Keyword::text).toList());
      assertThat(keywords).as(page.toString()).contains("العراق", "فيلق القدس");
      assertThat(keywords).as(page.toString()).doesNotContain("وقالت", "بعد أقل");
    }
  }

  @Test
  void readme_exampleAnswer_isWhatIsPrinted() throws IOException {
    String answer =
        CommandLineRun.of("tag", "--keywords", "5", "seeds/samples/article.txt").out().strip();
    assertThat(Files.readString(Path.of("README.md"))).contains(answer);
  }

  @Test
  void tag_pageAboutACommander_namesHim() throws IOException {
    for (Path page : pages()) {
      Article article = articles(page).get(0);
      String keywords =
          String.join("، ", TAGGER.tag(article).keywords().stream().map(Keyword::text).toList());
      boolean isAbout = article.text().contains("قاآني");
      assertThat(keywords.contains("قاآني")).as(page.toString()).isEqualTo(isAbout);
    }
  }

  @Test
  void everyModel_isWholeAndAnswersAsItsNetworkDid() {
    assertThat(MODELS.list())
        .isNotEmpty()
        .allSatisfy(
            manifest ->
                assertThat(ModelReader.read(MODELS.folderOf(manifest.id())).manifest().id())
                    .isEqualTo(manifest.id()));
  }
}

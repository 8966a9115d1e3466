package wusum.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wusum.article.Article;
import wusum.ingest.Read.ReadArticle;

/** Feature under test: the sample articles of the project are read, each in its format. */
final class SampleArticlesTest {
  private static final Path SAMPLES = Path.of("seeds/samples");
  private static final Path SHARED = Path.of("../shared/seed");

  @Test
  void read_samplePage_partsTheRelatedArticleAndTheKeywords() {
    ReadArticle page = page(SAMPLES.resolve("page.txt"));
    Article main = page.article();
    assertThat(main.title()).startsWith("فصائل عراقية").endsWith("من طهران");
    assertThat(main.date()).isEqualTo(LocalDate.of(2026, 3, 12));
    assertThat(main.source()).isEqualTo("وسوم");
    assertThat(main.publisherKeywords())
        .containsExactly(
            "الفصائل المسلحة",
            "العراق",
            "القوات الأميركية",
            "فيلق القدس",
            "إيران",
            "الولايات المتحدة",
            "عين الأسد");
    assertThat(main.text()).startsWith("قال مسؤولان").endsWith("في مسقط.");
    assertThat(main.text()).doesNotContain("لبنان", "دلالية", "المصدر:", "2026");
    Article related = page.related().get(0);
    assertThat(page.related()).hasSize(1);
    assertThat(related.id().value()).isEqualTo(main.id() + "#related-1");
    assertThat(related.title()).contains("وقف إطلاق النار في لبنان");
    assertThat(related.text()).startsWith("أعلنت مصادر").endsWith("الخط الأزرق.");
  }

  @Test
  void read_plainSample_takesTheFirstLineAsHeadline() {
    ReadArticle read = page(SAMPLES.resolve("article.txt"));
    assertThat(read.related()).isEmpty();
    assertThat(read.article().title()).startsWith("مستشفى الموصل");
    assertThat(read.article().text()).startsWith("افتتحت").contains("\n\n");
    assertThat(read.article().date()).isNull();
    assertThat(read.article().publisherKeywords()).isEmpty();
  }

  @Test
  void read_jsonSample_keepsItsFields() {
    Article article = page(SAMPLES.resolve("article.json")).article();
    assertThat(article.id().value()).isEqualTo("wusum-sample-json");
    assertThat(article.title()).startsWith("البنك المركزي");
    assertThat(article.date()).isEqualTo(LocalDate.of(2026, 4, 2));
    assertThat(article.source()).isEqualTo("وسوم");
  }

  @Test
  void read_jsonLinesSample_givesFiveArticles() {
    try (Stream<Read> reads = new ArticleReader().read(SAMPLES.resolve("articles.jsonl"))) {
      assertThat(reads.flatMap(read -> read.articles().stream()))
          .extracting(article -> article.id().value())
          .containsExactly(
              "wusum-sample-football",
              "wusum-sample-economy",
              "wusum-sample-gaza",
              "wusum-sample-sudan",
              "wusum-sample-weather");
    }
  }

  /** Our own page, and beside it those that were given to the project, where they are at hand. */
  @Test
  void read_everyPageAtHand_givesWholePartsThatDoNotMix() throws IOException {
    for (Path file : pages()) {
      ReadArticle page = page(file);
      Article main = page.article();
      assertThat(main.title()).as(file.toString()).isNotBlank();
      assertThat(main.date()).isNotNull();
      assertThat(main.source()).isNotBlank();
      assertThat(main.publisherKeywords()).contains("العراق", "فيلق القدس");
      assertThat(main.text()).contains("العراق").doesNotContain("بيروت", "كلمات دلالية", "المصدر:");
      assertThat(page.related()).hasSize(1);
      assertThat(page.related().get(0).title()).contains("وقف إطلاق النار");
      assertThat(page.related().get(0).text()).contains("بيروت").doesNotContain("العراق");
    }
  }

  private static List<Path> pages() throws IOException {
    Stream<Path> own = Stream.of(SAMPLES.resolve("page.txt"));
    if (!Files.isDirectory(SHARED)) {
      return own.toList();
    }
    try (Stream<Path> given = Files.list(SHARED)) {
      return Stream.concat(own, given.filter(file -> file.toString().endsWith(".txt"))).toList();
    }
  }

  private static ReadArticle page(Path file) {
    try (Stream<Read> reads = new ArticleReader().read(file)) {
      List<Read> all = reads.toList();
      assertThat(all).singleElement().isInstanceOf(ReadArticle.class);
      return (ReadArticle) all.get(0);
    }
  }
}

package wusum.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wusum.article.Article;

final class DataDirectoryTest {
  @TempDir private Path folder = Path.of("");
  private final List<Article> heard = new ArrayList<>();

  private void write(String file, String... rows) throws IOException {
    Files.write(folder.resolve(file), List.of(rows));
  }

  private int forEach(String dataset) {
    return new DataDirectory(folder).forEach(dataset, heard::add);
  }

  private static String row(String text) {
    return "{\"text\": \"" + text + "\"}";
  }

  @Test
  void forEach_partsOfASet_areReadInTheOrderOfTheirNames() throws IOException {
    write("news-2.jsonl", row("خبر ثان"));
    write("news-1.jsonl", row("خبر أول"));
    forEach("news");
    assertThat(heard).extracting(Article::text).containsExactly("خبر أول", "خبر ثان");
  }

  @Test
  void forEach_articles_areCounted() throws IOException {
    write("news.jsonl", row("خبر أول"), row("خبر ثان"));
    assertThat(forEach("news")).isEqualTo(2);
  }

  @Test
  void forEach_setOfALongerName_isAnother() throws IOException {
    write("newspaper.jsonl", row("خبر"));
    assertThat(forEach("news")).isZero();
  }

  @Test
  void forEach_rowWithoutText_isLeftOut() throws IOException {
    write("news.jsonl", "{\"title\": \" \", \"text\": \"\"}", row("خبر"));
    assertThat(forEach("news")).isEqualTo(1);
  }

  @Test
  void forEach_rowOfATitleAlone_isAnArticle() throws IOException {
    write("news.jsonl", "{\"title\": \"عنوان\"}");
    forEach("news");
    assertThat(heard).extracting(Article::title).containsExactly("عنوان");
  }

  @Test
  void forEach_article_isNamedByItsContent() throws IOException {
    write("news.jsonl", "{\"title\": \"عنوان\", \"text\": \"خبر\"}");
    forEach("news");
    assertThat(heard)
        .extracting(article -> article.id().value())
        .containsExactly(ContentId.of("عنوان", "خبر"));
  }

  @Test
  void forEach_brokenRow_namesFileAndLine() throws IOException {
    write("news.jsonl", row("خبر"), "{");
    assertThatThrownBy(() -> forEach("news"))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("news.jsonl, line 2");
  }

  @Test
  void new_noSuchFolder_isRefused() {
    assertThatThrownBy(() -> new DataDirectory(folder.resolve("none")))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("no such folder");
  }
}

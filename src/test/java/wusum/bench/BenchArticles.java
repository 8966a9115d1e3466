package wusum.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import wusum.article.Article;
import wusum.article.ArticleId;
import wusum.corpus.LabelledArticle;
import wusum.corpus.LabelledArticleReader;

/**
 * The articles that are timed, each as the UTF-8 bytes of its headline and of its text. Immutable.
 */
final class BenchArticles {
  private static final ArticleId ID = new ArticleId("bench");

  private final byte[][] titles;
  private final byte[][] texts;

  private BenchArticles(List<Article> articles) {
    this.titles = articles.stream().map(a -> utf8(a.title())).toArray(byte[][]::new);
    this.texts = articles.stream().map(a -> utf8(a.text())).toArray(byte[][]::new);
  }

  static BenchArticles read(Path file) {
    return new BenchArticles(
        LabelledArticleReader.read(file).articles().stream()
            .map(LabelledArticle::article)
            .toList());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  int size() {
    return texts.length;
  }

  /** An article decoded anew, so that nothing of an earlier reading can be kept with it. */
  Article article(int index) {
    return Article.of(
        ID,
        new String(titles[index], StandardCharsets.UTF_8),
        new String(texts[index], StandardCharsets.UTF_8));
  }
}

package wusum.http;

import java.util.List;
import wusum.article.Article;
import wusum.ingest.ArticleReader;
import wusum.ingest.Format;
import wusum.ingest.Read;

/** Reads the articles of a plain text, which may be a saved news page. Thread-safe. */
final class PageBody {
  private static final ArticleReader TEXTS =
      new ArticleReader().withFormat(Format.TEXT).withMaxBytes(Integer.MAX_VALUE);

  private PageBody() {}

  /**
   * The main article, and after it those related to it.
   *
   * @throws ProblemException where there is none
   */
  static List<Article> articles(String text) {
    try (var reads = TEXTS.read(text, "body")) {
      Read read = reads.findFirst().orElseThrow();
      if (read instanceof Read.Unreadable unreadable) {
        throw new ProblemException(ProblemType.BLANK_TEXT, unreadable.why());
      }
      return read.articles();
    }
  }
}

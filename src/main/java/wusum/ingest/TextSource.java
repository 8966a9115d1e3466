package wusum.ingest;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import wusum.article.Article;

/** Reads an input that is one article, plain or a saved page. */
final class TextSource implements ArticleSource {
  private final ByteCursor cursor;
  private final ByteRecord record;
  private boolean done;

  TextSource(ByteCursor cursor, int maxBytes) {
    this.cursor = cursor;
    this.record = new ByteRecord(maxBytes);
  }

  @Override
  public @Nullable Read next() throws IOException, UnreadableArticleException {
    if (done) {
      return null;
    }
    done = true;
    int next = cursor.read();
    if (next < 0) {
      throw new UnreadableArticleException(0, "the input is empty");
    }
    record.begin(cursor, 1);
    while (next >= 0 && !record.overLimit()) {
      record.add(next);
      next = cursor.read();
    }
    return page(record.text());
  }

  private static Read page(String text) throws UnreadableArticleException {
    if (Blanks.isBlank(text)) {
      throw new UnreadableArticleException(0, "the input holds no text");
    }
    Page page = PageParser.parse(text);
    Article article =
        page.main()
            .orElseThrow(
                () ->
                    new UnreadableArticleException(
                        0, "the page has neither a headline nor a body"));
    return new Read.ReadArticle(article, page.related());
  }
}

package wusum.ingest;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads one JSON object a line, passing over blank lines; a bad line does not end the reading. */
final class JsonLinesSource implements ArticleSource {
  private final ByteCursor cursor;
  private final ByteRecord record;
  private boolean any;

  JsonLinesSource(ByteCursor cursor, int maxBytes) {
    this.cursor = cursor;
    this.record = new ByteRecord(maxBytes);
  }

  @Override
  public @Nullable Read next() throws IOException, UnreadableArticleException {
    while (readLine()) {
      if (!record.isBlank()) {
        any = true;
        return JsonArticle.read(record);
      }
    }
    if (!any) {
      any = true;
      throw new UnreadableArticleException(0, "the input is empty");
    }
    return null;
  }

  private boolean readLine() throws IOException {
    int line = cursor.line();
    int next = cursor.read();
    if (next < 0) {
      return false;
    }
    record.begin(cursor, line);
    while (next >= 0 && next != '\n') {
      record.add(next);
      next = cursor.read();
    }
    return true;
  }
}

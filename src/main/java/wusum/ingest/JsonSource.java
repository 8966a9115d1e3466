package wusum.ingest;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON object, or an array of them one element at a time. An element that is no article
 * does not end the reading: where it ends is told from the brackets and quotes alone.
 */
final class JsonSource implements ArticleSource {
  private enum State {
    START,
    IN_ARRAY,
    AFTER_ARRAY,
    DONE
  }

  private final ByteCursor cursor;
  private final ByteRecord record;
  private State state = State.START;
  private int elements;

  JsonSource(ByteCursor cursor, int maxBytes) {
    this.cursor = cursor;
    this.record = new ByteRecord(maxBytes);
  }

  @Override
  public @Nullable Read next() throws IOException, UnreadableArticleException {
    return switch (state) {
      case START -> readStart();
      case IN_ARRAY -> readElement();
      case AFTER_ARRAY -> readEnd();
      case DONE -> null;
    };
  }

  private @Nullable Read readStart() throws IOException, UnreadableArticleException {
    state = State.DONE;
    int first = cursor.readPastBlanks();
    if (first < 0) {
      throw new UnreadableArticleException(0, "the input is empty");
    }
    if (first == '[') {
      state = State.IN_ARRAY;
      return readElement();
    }
    record.begin(cursor, cursor.line());
    for (int next = first; next >= 0 && !record.overLimit(); next = cursor.read()) {
      record.add(next);
    }
    return JsonArticle.read(record);
  }

  private @Nullable Read readElement() throws IOException, UnreadableArticleException {
    int next = cursor.readPastBlanks();
    record.begin(cursor, cursor.line());
    if (next == ']' && elements == 0) {
      return readEnd();
    }
    elements++;
    JsonNesting nesting = new JsonNesting();
    while (next >= 0 && !(nesting.isOutside() && (next == ',' || next == ']'))) {
      record.add(next);
      nesting.accept(next);
      next = cursor.read();
    }
    state = next == ',' ? State.IN_ARRAY : next == ']' ? State.AFTER_ARRAY : State.DONE;
    if (next < 0) {
      throw new UnreadableArticleException(
          record.line(), "the input ends inside article " + elements + " of the array");
    }
    if (record.isBlank()) {
      throw new UnreadableArticleException(
          record.line(), "article " + elements + " of the array is missing");
    }
    return JsonArticle.read(record);
  }

  private @Nullable Read readEnd() throws IOException, UnreadableArticleException {
    state = State.DONE;
    if (cursor.readPastBlanks() >= 0) {
      throw new UnreadableArticleException(cursor.line(), "more text after the end of the array");
    }
    return null;
  }
}

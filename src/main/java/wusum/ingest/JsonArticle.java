package wusum.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import wusum.article.Article;
import wusum.article.ArticleId;
import wusum.corpus.ContentId;
import wusum.corpus.Json;
import wusum.corpus.JsonFault;
import wusum.corpus.PublicationDate;

/**
 * Reads an article from a JSON object: {@code title} and {@code text}, of which one may be missing,
 * {@code id} (a string or a whole number), {@code date} and {@code source}. Other fields are
 * ignored, and null counts as missing.
 */
final class JsonArticle {
  private static final char REPLACEMENT = '\ufffd';

  private JsonArticle() {}

  static Read read(ByteRecord record) throws UnreadableArticleException {
    String json = record.text();
    try {
      return new Read.ReadArticle(article(Json.MAPPER.readTree(json), record.line()), List.of());
    } catch (JsonProcessingException e) {
      JsonFault fault = JsonFault.of(e);
      throw new UnreadableArticleException(record.line() + fault.line() - 1, fault.why());
    }
  }

  private static Article article(JsonNode row, int line) throws UnreadableArticleException {
    if (!row.isObject()) {
      throw new UnreadableArticleException(
          line, "an article must be a JSON object, not " + kind(row));
    }
    String title = find(row, "title", line);
    String text = find(row, "text", line);
    if (title == null && text == null) {
      throw new UnreadableArticleException(line, "'text' or 'title' is required");
    }
    String headline = title == null ? "" : title;
    String body = text == null ? "" : text;
    if (Blanks.isBlank(headline) && Blanks.isBlank(body)) {
      throw new UnreadableArticleException(
          line, "'" + (text == null ? "title" : "text") + "' is blank");
    }
    String date = find(row, "date", line);
    String source = find(row, "source", line);
    return new Article(
        new ArticleId(id(row, headline, body, line)),
        headline,
        body,
        date == null ? null : PublicationDate.read(date),
        source == null || Blanks.isBlank(source) ? null : source,
        List.of());
  }

  private static String id(JsonNode row, String title, String text, int line)
      throws UnreadableArticleException {
    JsonNode id = row.path("id");
    String given = id.isIntegralNumber() ? id.asText() : find(row, "id", line);
    return given == null || given.isBlank() ? ContentId.of(title, text) : given;
  }

  private static @Nullable String find(JsonNode row, String field, int line)
      throws UnreadableArticleException {
    JsonNode value = row.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isTextual()) {
      throw new UnreadableArticleException(
          line, "'" + field + "' must be a string, not " + kind(value));
    }
    return wellFormed(value.textValue());
  }

  private static String kind(JsonNode value) {
    if (value.isNull()) {
      return "null";
    }
    String name = value.getNodeType().name().toLowerCase(Locale.ROOT);
    return (value.isObject() || value.isArray() ? "an " : "a ") + name;
  }

  /** JSON can spell half of a surrogate pair, which no UTF-8 can: an answer could not repeat it. */
  private static String wellFormed(String text) {
    if (text.codePoints().noneMatch(JsonArticle::isSurrogate)) {
      return text;
    }
    return text.codePoints()
        .map(c -> isSurrogate(c) ? REPLACEMENT : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}

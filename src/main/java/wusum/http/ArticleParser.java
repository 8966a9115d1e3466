package wusum.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wusum.article.Article;
import wusum.article.ArticleId;
import wusum.corpus.ContentId;
import wusum.corpus.Json;
import wusum.corpus.PublicationDate;

/**
 * Reads an article from a JSON object without a tree in between: {@code title} and {@code text}, of
 * which one may be missing, {@code id} (a string or a whole number), {@code date} and {@code
 * source}. Other fields are ignored, and null counts as missing. An article without an id is named
 * by its content.
 */
final class ArticleParser {
  private static final char REPLACEMENT = '\ufffd';

  private @Nullable String id;
  private @Nullable String title;
  private @Nullable String text;
  private @Nullable String date;
  private @Nullable String source;
  private @Nullable Problem problem;

  private ArticleParser() {}

  /**
   * Reads a text that holds one article.
   *
   * @throws ProblemException where it is not an article
   * @throws com.fasterxml.jackson.core.JsonProcessingException where it is not JSON
   */
  static Article parse(String json) throws IOException {
    try (JsonParser in = Json.MAPPER.getFactory().createParser(json)) {
      JsonToken first = in.nextToken();
      if (first == null) {
        throw new ProblemException(ProblemType.MALFORMED_JSON, "the body is empty");
      }
      ArticleParser parser = new ArticleParser();
      parser.readValue(in);
      if (in.nextToken() != null) {
        throw new ProblemException(
            ProblemType.MALFORMED_JSON, "there is more text after the end of the article");
      }
      return parser.article();
    }
  }

  /**
   * Reads the value that a parser stands at, to its end, whether or not it is an article.
   *
   * @throws ProblemException where it is not an article
   * @throws com.fasterxml.jackson.core.JsonProcessingException where it is not JSON
   */
  static Article parseValue(JsonParser in) throws IOException {
    ArticleParser parser = new ArticleParser();
    parser.readValue(in);
    return parser.article();
  }

  private void readValue(JsonParser in) throws IOException {
    if (!in.isExpectedStartObjectToken()) {
      problem =
          Problem.of(
              ProblemType.WRONG_FIELD_TYPE,
              "an article must be a JSON object, not " + kind(in.currentToken()));
      in.skipChildren();
      return;
    }
    String field = in.nextFieldName();
    while (field != null) {
      in.nextToken();
      readField(field, in);
      field = in.nextFieldName();
    }
  }

  private void readField(String field, JsonParser in) throws IOException {
    switch (field) {
      case "id" -> id = in.hasToken(JsonToken.VALUE_NUMBER_INT) ? in.getText() : text(field, in);
      case "title" -> title = text(field, in);
      case "text" -> text = text(field, in);
      case "date" -> date = text(field, in);
      case "source" -> source = text(field, in);
      default -> in.skipChildren();
    }
  }

  private @Nullable String text(String field, JsonParser in) throws IOException {
    JsonToken token = in.currentToken();
    if (token == JsonToken.VALUE_STRING) {
      return wellFormed(in.getText());
    }
    if (token != JsonToken.VALUE_NULL && problem == null) {
      problem =
          Problem.of(
              ProblemType.WRONG_FIELD_TYPE,
              "'" + field + "' must be a string, not " + kind(token),
              field);
    }
    in.skipChildren();
    return null;
  }

  private static String kind(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_STRING -> "a string";
      case VALUE_TRUE, VALUE_FALSE -> "a boolean";
      case VALUE_NULL -> "null";
      default -> "a number";
    };
  }

  private Article article() {
    if (problem != null) {
      throw new ProblemException(problem);
    }
    if (title == null && text == null) {
      throw new ProblemException(
          Problem.of(ProblemType.MISSING_TEXT, "'text' or 'title' is required", "text"));
    }
    String headline = title == null ? "" : title;
    String body = text == null ? "" : text;
    if (isBlank(headline) && isBlank(body)) {
      String field = text == null ? "title" : "text";
      throw new ProblemException(
          Problem.of(ProblemType.BLANK_TEXT, "'" + field + "' is blank", field));
    }
    return new Article(
        new ArticleId(id == null || id.isBlank() ? ContentId.of(headline, body) : id),
        headline,
        body,
        date == null ? null : PublicationDate.read(date),
        source == null || isBlank(source) ? null : source,
        List.of());
  }

  /** White space of any script and marks of direction and width show nothing. */
  private static boolean isBlank(String value) {
    return value
        .chars()
        .allMatch(
            c ->
                Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.getType(c) == Character.FORMAT);
  }

  /** JSON can spell half of a surrogate pair, which no answer in UTF-8 could repeat. */
  private static String wellFormed(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (Character.isSurrogate(value.charAt(i))) {
        return value
            .codePoints()
            .map(c -> Character.getType(c) == Character.SURROGATE ? REPLACEMENT : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
      }
    }
    return value;
  }
}

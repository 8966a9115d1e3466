package wusum.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wusum.article.Article;
import wusum.article.ArticleId;
import wusum.corpus.ContentId;
import wusum.corpus.Json;
import wusum.corpus.LabelledArticle;
import wusum.taxonomy.Topic;
import wusum.taxonomy.TopicId;
import wusum.training.NewTopic;

/**
 * What a request to add a topic asks for: {@code id}, {@code labels} with {@code ar} and,
 * optionally, {@code en}, {@code scope} and {@code phrases}; optionally {@code broader}, {@code
 * against}, {@code articles} and {@code examples}. Other fields are ignored, and null counts as
 * missing.
 *
 * @param articles null where those that come with the program are meant
 */
record TopicRequest(
    NewTopic topic, @Nullable List<Article> articles, List<LabelledArticle> examples) {
  private static final String ORIGIN = "request";

  /**
   * Reads a body.
   *
   * @throws ProblemException where it does not say what it must
   * @throws wusum.training.TopicException where no topic is as it says
   */
  static TopicRequest parse(String json) throws IOException {
    JsonNode body = Json.MAPPER.readTree(json);
    if (body.isMissingNode()) {
      throw new ProblemException(ProblemType.MALFORMED_JSON, "the body is empty");
    }
    if (!(body instanceof ObjectNode row)) {
      throw new ProblemException(ProblemType.WRONG_FIELD_TYPE, "a topic must be a JSON object");
    }
    return new TopicRequest(
        new NewTopic(
            topic(row), strings(row, "phrases", "phrases"), strings(row, "against", "against")),
        row.hasNonNull("articles") ? articles(row) : null,
        examples(row));
  }

  private static Topic topic(ObjectNode row) {
    JsonNode labels = row.path("labels");
    if (row.hasNonNull("labels") && !labels.isObject()) {
      throw wrong("labels", "must be an object with 'ar' and, optionally, 'en'");
    }
    TopicId id = id("id", string(row, "id", "id", null));
    String english = string(labels, "en", "labels", id.value());
    String arabic = string(labels, "ar", "labels", null);
    String broader = string(row, "broader", "broader", "");
    return new Topic(
        id,
        arabic,
        english,
        null,
        broader.isEmpty() ? null : id("broader", broader),
        string(row, "scope", "scope", null));
  }

  private static TopicId id(String field, String value) {
    try {
      return new TopicId(value);
    } catch (IllegalArgumentException e) {
      throw wrong(field, "is no id of a topic: it must not be empty or hold white space");
    }
  }

  /** A string; where it is missing, {@code otherwise}, or a problem if that is null. */
  private static String string(
      JsonNode row, String name, String field, @Nullable String otherwise) {
    JsonNode value = row.path(name);
    if (value.isTextual() && !value.textValue().isBlank()) {
      return value.textValue().strip();
    }
    boolean missing = value.isMissingNode() || value.isNull();
    if (missing && otherwise != null) {
      return otherwise;
    }
    throw wrong(
        field, missing ? "needs '" + name + "'" : "'" + name + "' must be a string, and not blank");
  }

  private static List<String> strings(JsonNode row, String name, String field) {
    List<String> strings = new ArrayList<>();
    for (JsonNode value : array(row, name)) {
      if (!value.isTextual() || value.textValue().isBlank()) {
        throw wrong(field, "must be an array of strings, none of them blank");
      }
      strings.add(value.textValue());
    }
    return strings;
  }

  private static JsonNode array(JsonNode row, String name) {
    JsonNode value = row.path(name);
    if (!value.isArray() && !value.isMissingNode() && !value.isNull()) {
      throw wrong(name, "must be an array");
    }
    return value;
  }

  private static List<Article> articles(ObjectNode row) throws IOException {
    List<Article> articles = new ArrayList<>();
    for (JsonNode value : array(row, "articles")) {
      articles.add(ArticleParser.parse(value.toString()));
    }
    return articles;
  }

  private static List<LabelledArticle> examples(ObjectNode row) throws IOException {
    List<LabelledArticle> examples = new ArrayList<>();
    for (JsonNode value : array(row, "examples")) {
      Article article = ArticleParser.parse(value.toString());
      Set<TopicId> topics = new LinkedHashSet<>();
      if (!value.path("topics").isArray()) {
        throw wrong("examples", "must each have an array 'topics'");
      }
      strings(value, "topics", "examples").forEach(topic -> topics.add(id("examples", topic)));
      examples.add(
          new LabelledArticle(
              Article.of(
                  new ArticleId(ContentId.of(article.title(), article.text())),
                  article.title(),
                  article.text()),
              topics,
              Set.of(),
              List.of(),
              ORIGIN));
    }
    return examples;
  }

  private static ProblemException wrong(String field, String rule) {
    return new ProblemException(
        Problem.of(ProblemType.INVALID_TOPIC, "'" + field + "' " + rule, field));
  }
}

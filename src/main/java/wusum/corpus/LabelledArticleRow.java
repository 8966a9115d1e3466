package wusum.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wusum.article.Article;
import wusum.article.ArticleId;
import wusum.taxonomy.TopicId;

/** Turns one JSON object into a labelled article; a field that is null counts as absent. */
final class LabelledArticleRow {
  /** Where the topics may stand; the first that is there counts. */
  private static final List<String> TOPIC_FIELDS = List.of("topics", "labels", "label", "section");

  private static final Set<String> MAY_BE_ONE_STRING = Set.of("label", "section");

  private LabelledArticleRow() {}

  /**
   * @throws IllegalArgumentException saying which field is missing or wrong
   */
  static LabelledArticle read(ObjectNode row, String origin) {
    List<String> any = keywords(row, "keywords_any", "keywords", "keywords_core");
    List<String> core = keywords(row, "keywords_core", "keywords_any", "keywords");
    return new LabelledArticle(
        article(row), topics(row), topics(row, "optional"), any, core, origin);
  }

  private static Article article(ObjectNode row) {
    String title = stringOr(row, "title", "");
    String text = stringOr(row, "text", "");
    if (title.isBlank() && text.isBlank()) {
      throw new IllegalArgumentException("'text' and 'title' are both missing or blank");
    }
    ArticleId id = new ArticleId(stringOr(row, "id", ContentId.of(title, text)));
    return new Article(id, title, text, date(row), find(row, "source"), List.of());
  }

  private static Set<TopicId> topics(ObjectNode row) {
    for (String field : TOPIC_FIELDS) {
      if (row.hasNonNull(field)) {
        return topics(row, field);
      }
    }
    throw new IllegalArgumentException("'topics' is missing");
  }

  private static Set<TopicId> topics(ObjectNode row, String field) {
    Set<TopicId> topics = new LinkedHashSet<>();
    for (String topic : strings(row, field)) {
      topics.add(new TopicId(topic));
    }
    return topics;
  }

  /** The first of the fields that is there. */
  private static List<String> keywords(ObjectNode row, String... fields) {
    for (String field : fields) {
      if (row.hasNonNull(field)) {
        return strings(row, field);
      }
    }
    return List.of();
  }

  private static List<String> strings(ObjectNode row, String field) {
    if (!row.hasNonNull(field)) {
      return List.of();
    }
    JsonNode value = row.get(field);
    if (value.isTextual() && MAY_BE_ONE_STRING.contains(field)) {
      return List.of(value.textValue());
    }
    if (!value.isArray()) {
      throw new IllegalArgumentException("'" + field + "' is not a list of strings");
    }
    List<String> strings = new ArrayList<>();
    for (JsonNode element : value) {
      if (!element.isTextual()) {
        throw new IllegalArgumentException("'" + field + "' is not a list of strings");
      }
      strings.add(element.textValue());
    }
    return strings;
  }

  private static String stringOr(ObjectNode row, String field, String otherwise) {
    String value = find(row, field);
    return value == null ? otherwise : value;
  }

  private static @Nullable String find(ObjectNode row, String field) {
    if (!row.hasNonNull(field)) {
      return null;
    }
    JsonNode value = row.get(field);
    if (value.isTextual()) {
      return value.textValue();
    }
    if (value.isIntegralNumber() && field.equals("id")) {
      return value.asText();
    }
    throw new IllegalArgumentException("'" + field + "' is not a string");
  }

  /** The day, null where there is none that can be read: an article is of use without it. */
  private static @Nullable LocalDate date(ObjectNode row) {
    String date = find(row, "date");
    return date == null ? null : PublicationDate.read(date);
  }
}

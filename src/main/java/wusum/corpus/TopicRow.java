package wusum.corpus;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import wusum.taxonomy.Topic;
import wusum.taxonomy.TopicId;

/** One topic as a file writes it, and the lines its fields stand on. */
final class TopicRow {
  private static final Set<String> FIELDS = Set.of("id", "ar", "en", "medtop", "broader", "scope");
  private static final Pattern MEDIA_TOPIC = Pattern.compile("[0-9]{8}");

  private final String file;
  private final int line;
  private final Map<String, String> values = new HashMap<>();
  private final Map<String, Integer> lines = new HashMap<>();

  private TopicRow(String file, int line) {
    this.file = file;
    this.line = line;
  }

  /** Reads the object whose opening brace was read last. */
  static TopicRow read(JsonParser json, String file) throws IOException {
    TopicRow row = new TopicRow(file, json.currentTokenLocation().getLineNr());
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      row.readField(json);
    }
    return row;
  }

  private void readField(JsonParser json) throws IOException {
    String field = json.currentName();
    lines.put(field, json.currentTokenLocation().getLineNr());
    if (!FIELDS.contains(field)) {
      throw fault(field, "unknown field '" + field + "' of a topic");
    }
    JsonToken value = json.nextToken();
    if (value == JsonToken.VALUE_STRING) {
      values.put(field, json.getText());
    } else if (value != JsonToken.VALUE_NULL) {
      throw fault(field, "'" + field + "' of a topic must be a string");
    }
  }

  /** The line of a field, or of the topic where it has no such field. */
  int line(String field) {
    return lines.getOrDefault(field, line);
  }

  Topic topic() {
    String written = values.get("id");
    if (written == null) {
      throw fault("id", "a topic has no 'id'");
    }
    TopicId id = id("id", written);
    String broader = values.get("broader");
    return new Topic(
        id,
        label("ar", id),
        label("en", id),
        mediaTopic(id),
        broader == null ? null : id("broader", broader),
        values.getOrDefault("scope", ""));
  }

  private TopicId id(String field, String value) {
    try {
      return new TopicId(value);
    } catch (IllegalArgumentException e) {
      throw fault(field, "'" + field + "': " + e.getMessage());
    }
  }

  private String label(String field, TopicId id) {
    String label = values.getOrDefault(field, id.value());
    if (label.isBlank()) {
      throw fault(field, "topic '" + id + "' has an empty label '" + field + "'");
    }
    return label;
  }

  private @Nullable String mediaTopic(TopicId id) {
    String code = values.get("medtop");
    if (code != null && !MEDIA_TOPIC.matcher(code).matches()) {
      throw fault("medtop", "'medtop' of topic '" + id + "' must be eight digits");
    }
    return code;
  }

  private TaxonomyFileException fault(String field, String what) {
    return new TaxonomyFileException(file, line(field), what);
  }
}

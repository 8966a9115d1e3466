package wusum.corpus;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wusum.taxonomy.Taxonomy;
import wusum.taxonomy.TaxonomyException;
import wusum.taxonomy.Topic;
import wusum.taxonomy.TopicId;

/** One pass over a taxonomy in JSON that remembers on which line each thing stands. */
final class TaxonomyParser implements Closeable {
  private final JsonParser json;
  private final String name;
  private String version = "";
  private final List<String> lists = new ArrayList<>();
  private final List<Topic> topics = new ArrayList<>();
  private final Map<TopicId, List<TopicRow>> rows = new HashMap<>();

  TaxonomyParser(String text, String name) throws IOException {
    this.json = Json.MAPPER.getFactory().createParser(text);
    this.name = name;
  }

  Taxonomy parse() throws IOException {
    if (json.nextToken() == null) {
      throw new TaxonomyFileException(name, "the file is empty");
    }
    expect(JsonToken.START_OBJECT, "a taxonomy must be a JSON object");
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      readField(json.currentName());
    }
    if (json.nextToken() != null) {
      throw fault(line(), "more text after the end of the taxonomy");
    }
    if (topics.isEmpty()) {
      throw new TaxonomyFileException(name, "a taxonomy needs at least one topic");
    }
    return taxonomy();
  }

  private void readField(String field) throws IOException {
    switch (field) {
      case "version" -> {
        json.nextToken();
        expect(JsonToken.VALUE_STRING, "'version' must be a string");
        version = json.getText();
      }
      case "topics", "sections", "stories" -> readTopics(field);
      default -> throw fault(line(), "unknown field '" + field + "'");
    }
  }

  private void readTopics(String field) throws IOException {
    if (!lists.isEmpty() && (field.equals("topics") || lists.contains("topics"))) {
      throw fault(line(), "'" + lists.get(0) + "' and '" + field + "' cannot stand together");
    }
    lists.add(field);
    json.nextToken();
    expect(JsonToken.START_ARRAY, "'" + field + "' must be a list of topics");
    while (json.nextToken() != JsonToken.END_ARRAY) {
      expect(JsonToken.START_OBJECT, "a topic must be a JSON object");
      TopicRow row = TopicRow.read(json, name);
      Topic topic = row.topic();
      topics.add(topic);
      rows.computeIfAbsent(topic.id(), id -> new ArrayList<>()).add(row);
    }
  }

  private Taxonomy taxonomy() {
    try {
      return new Taxonomy(version, topics);
    } catch (TaxonomyException e) {
      throw fault(line(e.topic()), String.valueOf(e.getMessage()));
    }
  }

  /** Ids are checked before broader topics: an id that stands twice is itself the fault. */
  private int line(TopicId topic) {
    List<TopicRow> same = rows.getOrDefault(topic, List.of());
    return same.size() > 1 ? same.get(1).line("id") : same.get(0).line("broader");
  }

  private void expect(JsonToken token, String otherwise) {
    if (json.currentToken() != token) {
      throw fault(line(), otherwise);
    }
  }

  private int line() {
    return json.currentTokenLocation().getLineNr();
  }

  private TaxonomyFileException fault(int line, String what) {
    return new TaxonomyFileException(name, line, what);
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}

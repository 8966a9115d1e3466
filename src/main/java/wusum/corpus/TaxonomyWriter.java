package wusum.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import wusum.taxonomy.Taxonomy;
import wusum.taxonomy.Topic;

/**
 * Writes a taxonomy in the general shape that {@link TaxonomyReader} reads, a topic a line. Equal
 * taxonomies give equal texts, on every platform.
 */
public final class TaxonomyWriter {
  private TaxonomyWriter() {}

  public static String write(Taxonomy taxonomy) {
    String topics =
        taxonomy.topics().stream().map(TaxonomyWriter::row).collect(Collectors.joining(",\n"));
    ObjectNode version = Json.MAPPER.createObjectNode().put("version", taxonomy.version());
    return "{\n  " + fields(version) + ",\n  \"topics\": [\n" + topics + "\n  ]\n}\n";
  }

  /** A topic as one line of a list, indented. */
  static String row(Topic topic) {
    ObjectNode row = Json.MAPPER.createObjectNode();
    row.put("id", topic.id().value());
    row.put("ar", topic.arabic());
    row.put("en", topic.english());
    if (topic.mediaTopic() != null) {
      row.put("medtop", topic.mediaTopic());
    }
    if (topic.broader() != null) {
      row.put("broader", topic.broader().value());
    }
    if (!topic.scope().isEmpty()) {
      row.put("scope", topic.scope());
    }
    return "    {" + fields(row) + "}";
  }

  /** The fields of an object, without its braces. */
  private static String fields(ObjectNode object) {
    try {
      String json = Json.MAPPER.writeValueAsString(object);
      return json.substring(1, json.length() - 1);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of strings is always JSON", e);
    }
  }
}

package wusum.suite.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import wusum.corpus.Json;
import wusum.provenance.Digest;
import wusum.suite.Search.Earlier;
import wusum.suite.SearchResult;
import wusum.suite.VariantResult;

/** What a search measured, as JSON, written and read again. No article's text is in it. */
public final class SearchJson {
  /** What is derived of a record is written with it, but not read. */
  private static final ObjectReader READER =
      Json.MAPPER.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private SearchJson() {}

  /** Indented by two blanks, lines ending with a line feed. */
  public static String write(SearchResult result, Made made) {
    ObjectNode tree = Json.MAPPER.createObjectNode();
    tree.set("made", Json.MAPPER.valueToTree(made));
    tree.setAll((ObjectNode) Json.MAPPER.valueToTree(result));
    return Json.pretty(tree);
  }

  /**
   * The variants of an earlier search.
   *
   * @throws IllegalArgumentException where the text is no such report
   */
  public static Earlier read(String json) {
    try {
      JsonNode tree = Json.MAPPER.readTree(json);
      return new Earlier(
          tree.path("spec"),
          Json.MAPPER.treeToValue(tree.path("digest"), Digest.class),
          List.of(READER.treeToValue(tree.path("variants"), VariantResult[].class)));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not the report of a search", e);
    }
  }
}

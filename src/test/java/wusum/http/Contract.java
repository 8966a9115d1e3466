package wusum.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wusum.corpus.Json;

/** The contract, and what an answer must be to keep it. */
final class Contract {
  private static final String FILE = "/openapi.json";
  private static final JsonSchemaFactory FACTORY = factory();

  private final JsonNode document = read();
  private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();

  /** The contract as a whole is no schema: what only it holds is not to be warned of. */
  private static JsonSchemaFactory factory() {
    JsonMetaSchema.Builder dialect = JsonMetaSchema.builder(JsonMetaSchema.getV202012());
    for (String key : List.of("openapi", "info", "servers", "tags", "paths", "components")) {
      dialect.keyword(new NonValidationKeyword(key));
    }
    return JsonSchemaFactory.getInstance(
        VersionFlag.V202012, factory -> factory.metaSchema(dialect.build()));
  }

  private static JsonNode read() {
    try (InputStream in = Contract.class.getResourceAsStream(FILE)) {
      return Json.MAPPER.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonNode document() {
    return document;
  }

  /** Every operation as a method and a path. */
  Set<String> operations() {
    Set<String> operations = new TreeSet<>();
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
        operations.add(operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey());
      }
    }
    return operations;
  }

  /** Checks an answer to a request; one that no operation names must be a problem. */
  void check(String method, String path, int status, String type, String body) {
    String mediaType = type.split(";", -1)[0];
    String operation = operation(method, path);
    if (operation == null) {
      assertThat(status).as("%s %s", method, path).isBetween(400, 499);
      checkJson("/components/schemas/Problem", body);
      assertThat(mediaType).isEqualTo(Problem.MEDIA_TYPE);
      return;
    }
    JsonNode response = document.at(operation).path("responses").path(Integer.toString(status));
    String pointer = operation + "/responses/" + status;
    if (response.has("$ref")) {
      pointer = response.get("$ref").asText().substring(1);
      response = document.at(pointer);
    }
    assertThat(response.isObject()).as("%s %s may answer %s", method, path, status).isTrue();
    if (!response.has("content")) {
      assertThat(body).isEmpty();
      return;
    }
    assertThat(response.path("content").has(mediaType))
        .as("%s %s may answer %s with %s", method, path, status, mediaType)
        .isTrue();
    String schema = pointer + "/content/" + escaped(mediaType) + "/schema";
    if (mediaType.endsWith("x-ndjson")) {
      body.lines().forEach(line -> checkJson(schema, line));
    } else if (mediaType.endsWith("json")) {
      checkJson(schema, body);
    }
  }

  private @Nullable String operation(String method, String path) {
    String plain = path.split("\\?", 2)[0];
    String template = plain.startsWith("/docs/") ? "/docs/{part}" : plain;
    String pointer = "/paths/" + escaped(template) + "/" + method.toLowerCase(Locale.ROOT);
    return document.at(pointer).isMissingNode() ? null : pointer;
  }

  static String escaped(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }

  /** Checks a text against the schema at a JSON pointer into the contract. */
  void checkJson(String pointer, String json) {
    try {
      checkJson(pointer, Json.MAPPER.readTree(json));
    } catch (IOException e) {
      throw new AssertionError("not JSON: " + json, e);
    }
  }

  void checkJson(String pointer, JsonNode json) {
    JsonSchema schema =
        schemas.computeIfAbsent(
            pointer,
            at ->
                FACTORY.getSchema(
                    SchemaLocation.of(
                        "classpath:" + FILE + "#" + at.replace("{", "%7B").replace("}", "%7D"))));
    Stream<String> faults = schema.validate(json).stream().map(ValidationMessage::getMessage);
    assertThat(faults).as("%s against %s", json, pointer).isEmpty();
  }
}

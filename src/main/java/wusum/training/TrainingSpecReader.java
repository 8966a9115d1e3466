package wusum.training;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wusum.corpus.Json;
import wusum.corpus.JsonFault;
import wusum.corpus.Utf8;

/** Reads training specs; what a spec leaves out comes from the default spec among the resources. */
public final class TrainingSpecReader {
  private static final String DEFAULTS = "defaults.json";

  private static final ObjectMapper MAPPER =
      ((JsonMapper) Json.MAPPER)
          .rebuild()
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .build();

  private TrainingSpecReader() {}

  /**
   * @throws TrainingException naming the file and the field that is wrong
   */
  public static TrainingSpec read(Path file) {
    return read(text(file), file.toString());
  }

  /**
   * The text of a file of settings.
   *
   * @throws TrainingException where it cannot be read
   */
  public static String text(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new TrainingException(file + ": no such file");
    }
    try {
      return Utf8.decode(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new TrainingException(file + ": cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * @param name what errors call the text
   */
  public static TrainingSpec read(String json, String name) {
    return read(
        json,
        name,
        own -> {
          own.path("train").forEach(TrainingSpecReader::complete);
          ObjectNode spec = defaults();
          MAPPER.readerForUpdating(spec).readValue(own);
          return MAPPER.treeToValue(spec, TrainingSpec.class);
        });
  }

  /**
   * Reads settings of another kind, with errors as for specs.
   *
   * @param name what errors call the text
   */
  public static <T> T read(String json, String name, Class<T> type) {
    return read(json, name, own -> MAPPER.treeToValue(own, type));
  }

  /** Makes settings of a JSON object. */
  private interface Maker<T> {
    T make(JsonNode own) throws IOException;
  }

  private static <T> T read(String json, String name, Maker<T> maker) {
    try {
      JsonNode own = MAPPER.readTree(json);
      if (!own.isObject()) {
        throw new TrainingException(name + ": not a JSON object");
      }
      return maker.make(own);
    } catch (JsonMappingException e) {
      throw new TrainingException(name + ": " + field(e) + why(e), e);
    } catch (JsonProcessingException e) {
      JsonFault fault = JsonFault.of(e);
      throw new TrainingException(name + ":" + fault.line() + ": " + fault.why(), e);
    } catch (IOException e) {
      throw new TrainingException(name + ": cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * A source that names no data sets takes all of its labels; any may be held out, and all are
   * news.
   */
  private static void complete(JsonNode source) {
    if (source instanceof ObjectNode object) {
      if (!object.hasNonNull("datasets")) {
        object.putArray("datasets");
      }
      if (!object.hasNonNull("validate")) {
        object.put("validate", true);
      }
      if (!object.hasNonNull("news")) {
        object.put("news", true);
      }
    }
  }

  private static ObjectNode defaults() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(TrainingSpecReader.class.getResourceAsStream(DEFAULTS), DEFAULTS)) {
      return (ObjectNode) MAPPER.readTree(in);
    }
  }

  /** What is wrong, without the names of classes. */
  private static String why(JsonMappingException e) {
    if (e instanceof UnrecognizedPropertyException) {
      return "unknown field";
    }
    if (e instanceof InvalidFormatException invalid && invalid.getTargetType().isEnum()) {
      return "is none of " + names(invalid.getTargetType()) + ", but '" + invalid.getValue() + "'";
    }
    if (e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
      if (mismatch.getTargetType().isRecord()) {
        return "is not an object";
      }
      if (mismatch.getTargetType().isPrimitive() && e.getOriginalMessage().contains("`null`")) {
        return "is missing";
      }
      if (mismatch.getTargetType() == Double.class) {
        return "is not a number";
      }
    }
    Throwable cause = e.getCause();
    return e instanceof ValueInstantiationException && cause != null
        ? String.valueOf(cause.getMessage())
        : e.getOriginalMessage();
  }

  private static String names(Class<?> type) {
    return Stream.of(type.getEnumConstants())
        .map(name -> String.valueOf(name).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private static String field(JsonMappingException e) {
    String path =
        e.getPath().stream()
            .map(step -> step.getFieldName() == null ? "" + step.getIndex() : step.getFieldName())
            .collect(Collectors.joining("."));
    return path.isEmpty() ? "" : path + ": ";
  }
}

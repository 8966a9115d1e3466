package wusum.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import wusum.corpus.Json;
import wusum.corpus.JsonFault;

/**
 * What is wrong with a request, or an item of it (RFC 9457).
 *
 * @param detail what is wrong and where, for a person
 * @param place where malformed JSON goes wrong, null for anything else
 * @param field the field or parameter at fault, null where it is none
 */
record Problem(ProblemType type, String detail, @Nullable Place place, @Nullable String field) {
  static final String MEDIA_TYPE = "application/problem+json";

  private static final int LONGEST_DETAIL = 500;
  private static final int REPLACEMENT = 0xfffd;

  /** A line and a column, both from 1. */
  record Place(int line, int column) {}

  Problem {
    detail = readable(detail);
  }

  /** Details quote the client, who may send control characters and halves of surrogate pairs. */
  private static String readable(String text) {
    return text.codePoints()
        .limit(LONGEST_DETAIL)
        .map(c -> Character.isISOControl(c) || isSurrogate(c) ? REPLACEMENT : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  static Problem of(ProblemType type, String detail) {
    return new Problem(type, detail, null, null);
  }

  static Problem of(ProblemType type, String detail, String field) {
    return new Problem(type, detail, null, field);
  }

  static Problem of(JsonProcessingException fault) {
    JsonLocation location = fault.getLocation();
    Place place =
        location == null
            ? null
            : new Place(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    return new Problem(ProblemType.MALFORMED_JSON, JsonFault.of(fault).why(), place, null);
  }

  /**
   * Writes the problem as one JSON object.
   *
   * @param instance the path of the request, null where the problem is that of one item
   */
  void write(JsonGenerator out, @Nullable String instance) throws IOException {
    out.writeStartObject();
    out.writeStringField("type", type.uri());
    out.writeStringField("title", type.title());
    out.writeNumberField("status", type.status());
    out.writeStringField("detail", detail);
    if (instance != null) {
      out.writeStringField("instance", instance);
    }
    if (place != null) {
      out.writeNumberField("line", place.line());
      out.writeNumberField("column", place.column());
    }
    if (field != null) {
      out.writeStringField("field", field);
    }
    out.writeEndObject();
  }

  /** The problem as JSON in UTF-8; see {@link #write}. */
  byte[] toBytes(@Nullable String instance) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = Json.MAPPER.getFactory().createGenerator(bytes)) {
      write(out, instance);
    } catch (IOException e) {
      throw new UncheckedIOException("an array of bytes took no more", e);
    }
    return bytes.toByteArray();
  }
}

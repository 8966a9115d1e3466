package wusum.registry;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import wusum.article.Keyword;
import wusum.corpus.Json;
import wusum.features.TermPlaces.Place;
import wusum.tagging.Evidence;
import wusum.tagging.Reasons;
import wusum.tagging.Tagging;
import wusum.tagging.Tagging.Abstained;
import wusum.tagging.TopicScore;

/**
 * A tagging as the JSON object that the command line and the service both answer with:
 *
 * <pre>{"id", "model", "topics": [{"id", "label", "score"}], "abstained": null | reason,
 * "keywords": [{"text", "score"}]}</pre>
 *
 * <p>Where reasons were asked for, each topic has them too:
 *
 * <pre>
 * "reasons": {"for": [{"text", "weight", "places": [{"in", "start", "end"}]}], "against": [...],
 * "bias", "rest"}</pre>
 *
 * <p>Labels are the Arabic ones; scores have four decimals.
 */
public final class TaggingJson {
  private static final int DECIMALS = 4;
  private static final int UNIT = 10_000;
  private static final char REPLACEMENT = '\ufffd';

  private TaggingJson() {}

  /** Writes a tagging as one JSON object; the generator is neither flushed nor closed. */
  public static void write(Tagging tagging, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", wellFormed(tagging.article().value()));
    out.writeStringField("model", tagging.model().value());
    out.writeArrayFieldStart("topics");
    for (TopicScore topic : tagging.topics()) {
      write(topic, out);
    }
    out.writeEndArray();
    out.writeStringField(
        "abstained", tagging instanceof Abstained abstained ? abstained.reason().code() : null);
    out.writeArrayFieldStart("keywords");
    for (Keyword keyword : tagging.keywords()) {
      write(keyword, out);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void write(TopicScore topic, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", topic.topic().id().value());
    out.writeStringField("label", wellFormed(topic.topic().arabic()));
    writeScore(topic.score(), out);
    if (topic.reasons() != null) {
      write(topic.reasons(), out);
    }
    out.writeEndObject();
  }

  private static void write(Reasons reasons, JsonGenerator out) throws IOException {
    out.writeObjectFieldStart("reasons");
    write("for", reasons.speaksFor(), out);
    write("against", reasons.speaksAgainst(), out);
    writeWeight("bias", reasons.bias(), out);
    writeWeight("rest", reasons.rest(), out);
    out.writeEndObject();
  }

  private static void write(String field, List<Evidence> evidence, JsonGenerator out)
      throws IOException {
    out.writeArrayFieldStart(field);
    for (Evidence one : evidence) {
      out.writeStartObject();
      out.writeStringField("text", wellFormed(one.text()));
      writeWeight("weight", one.weight(), out);
      out.writeArrayFieldStart("places");
      for (Place place : one.places()) {
        out.writeStartObject();
        out.writeStringField("in", place.title() ? "title" : "text");
        out.writeNumberField("start", place.start());
        out.writeNumberField("end", place.end());
        out.writeEndObject();
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void writeWeight(String field, double weight, JsonGenerator out)
      throws IOException {
    out.writeFieldName(field);
    out.writeNumber(BigDecimal.valueOf(weight).setScale(DECIMALS, RoundingMode.HALF_EVEN));
  }

  private static void write(Keyword keyword, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("text", wellFormed(keyword.text()));
    writeScore(keyword.score(), out);
    out.writeEndObject();
  }

  /** A probability in digits, without the detour over the shortest form of a double. */
  private static void writeScore(double score, JsonGenerator out) throws IOException {
    int parts = (int) Math.round(Math.min(1, Math.max(0, score)) * UNIT);
    char[] digits = new char[DECIMALS + 2];
    for (int i = digits.length - 1; i > 1; i--) {
      digits[i] = (char) ('0' + parts % 10);
      parts /= 10;
    }
    digits[1] = '.';
    digits[0] = (char) ('0' + parts);
    out.writeFieldName("score");
    out.writeNumber(digits, 0, digits.length);
  }

  /** A tagging as JSON in UTF-8. */
  public static byte[] toBytes(Tagging tagging) {
    try (ByteArrayBuilder bytes = new ByteArrayBuilder();
        JsonGenerator out = Json.MAPPER.getFactory().createGenerator(bytes, JsonEncoding.UTF8)) {
      write(tagging, out);
      out.flush();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("an array of bytes took no more", e);
    }
  }

  /** A tagging as JSON on one line, without a line end. */
  public static String toText(Tagging tagging) {
    return new String(toBytes(tagging), StandardCharsets.UTF_8);
  }

  /** No UTF-8 can spell half of a surrogate pair, so U+FFFD stands for it. */
  private static String wellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return replaceLoneSurrogates(text);
      }
    }
    return text;
  }

  private static String replaceLoneSurrogates(String text) {
    return text.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? REPLACEMENT : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}

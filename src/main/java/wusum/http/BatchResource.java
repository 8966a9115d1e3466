package wusum.http;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import wusum.article.Article;
import wusum.corpus.Json;
import wusum.corpus.Utf8;
import wusum.registry.ModelBundle;
import wusum.registry.TaggingJson;
import wusum.tagging.Tagging;
import wusum.tagging.TaggingOptions;

/**
 * Tags many articles: a JSON array of them, answered by an array in the same order, a line each, or
 * a saved page, answered by an array of its main article and those related to it. An item that is
 * no article is answered by an error in its place; what is no JSON fails the whole array, since
 * nothing tells where its next item would begin. Thread-safe.
 */
final class BatchResource {
  private final ServedModel models;
  private final ServiceMetrics metrics;
  private final ServerSettings settings;

  BatchResource(ServedModel models, ServiceMetrics metrics, ServerSettings settings) {
    this.models = models;
    this.metrics = metrics;
    this.settings = settings;
  }

  void tag(Context ctx, Exchange exchange) throws IOException {
    MediaType type = MediaType.of(ctx, MediaType.JSON, MediaType.JSON_LINES, MediaType.TEXT);
    TaggingOptions options = TagQuery.of(ctx.req().getQueryString());
    ModelBundle model = models.get(exchange);
    TagQuery.check(options, model.tagger());
    Batch batch = new Batch(model.tagger(), options, metrics, exchange);
    if (type == MediaType.JSON_LINES) {
      InputStream body = new BodyStream(ctx.req(), Long.MAX_VALUE);
      Answer.setContentType(ctx.res(), MediaType.JSON_LINES.toString());
      new LineStream(new LineReader(body, settings.maxArticleBytes()), batch)
          .answer(ctx.res().getOutputStream());
    } else if (type == MediaType.TEXT) {
      InputStream body = new BodyStream(ctx.req(), settings.maxArticleBytes());
      Answer.json(ctx.res(), page(Utf8.decode(body.readAllBytes()), batch));
    } else {
      InputStream body = new BodyStream(ctx.req(), settings.maxBatchBytes());
      Answer.json(ctx.res(), array(body, batch));
    }
  }

  private static byte[] page(String text, Batch batch) throws IOException {
    try (ByteArrayBuilder bytes = new ByteArrayBuilder();
        JsonGenerator out = Json.MAPPER.getFactory().createGenerator(bytes, JsonEncoding.UTF8)) {
      out.writeStartArray();
      for (Article article : PageBody.articles(text)) {
        TaggingJson.write(batch.tag(article), out);
      }
      out.writeEndArray();
      out.flush();
      return bytes.toByteArray();
    }
  }

  private byte[] array(InputStream body, Batch batch) throws IOException {
    try (JsonParser in = Json.MAPPER.getFactory().createParser(new Utf8Reader(body));
        ByteArrayBuilder bytes = new ByteArrayBuilder();
        JsonGenerator out = Json.MAPPER.getFactory().createGenerator(bytes, JsonEncoding.UTF8)) {
      start(in);
      out.writeStartArray();
      for (int index = 0; in.nextToken() != JsonToken.END_ARRAY; index++) {
        if (index == settings.maxBatchArticles()) {
          throw new ProblemException(
              ProblemType.TOO_MANY_ARTICLES,
              "an array may hold " + index + " articles; send more of them as a line each");
        }
        item(in, index, batch, out);
      }
      out.writeEndArray();
      if (in.nextToken() != null) {
        throw new ProblemException(
            ProblemType.MALFORMED_JSON, "there is more text after the end of the array");
      }
      out.flush();
      return bytes.toByteArray();
    }
  }

  private static void start(JsonParser in) throws IOException {
    JsonToken first = in.nextToken();
    if (first == null) {
      throw new ProblemException(ProblemType.MALFORMED_JSON, "the body is empty");
    }
    if (first != JsonToken.START_ARRAY) {
      throw new ProblemException(
          ProblemType.WRONG_FIELD_TYPE, "the body must be a JSON array of articles");
    }
  }

  private void item(JsonParser in, int index, Batch batch, JsonGenerator out) throws IOException {
    long start = in.currentTokenLocation().getCharOffset();
    Tagging tagging;
    try {
      Article article = ArticleParser.parseValue(in);
      checkSize(in.currentLocation().getCharOffset() - start);
      tagging = batch.tag(article);
    } catch (ProblemException e) {
      Batch.writeError("index", index, e.problem(), out);
      return;
    }
    TaggingJson.write(tagging, out);
  }

  private void checkSize(long chars) {
    if (chars > settings.maxArticleBytes()) {
      throw new ProblemException(
          ProblemType.BODY_TOO_LARGE,
          "the article has more than " + settings.maxArticleBytes() + " characters");
    }
  }
}

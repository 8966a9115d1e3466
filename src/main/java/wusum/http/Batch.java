package wusum.http;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import wusum.article.Article;
import wusum.tagging.Tagger;
import wusum.tagging.Tagging;
import wusum.tagging.TaggingOptions;

/** The articles of one request, tagged by one model. */
record Batch(Tagger tagger, TaggingOptions options, ServiceMetrics metrics, Exchange exchange) {

  Tagging tag(Article article) {
    Tagging tagging = tagger.tag(article, options);
    metrics.tagged(tagging);
    exchange.tagged();
    return tagging;
  }

  /** Writes what stands in the place of an item that could not be tagged. */
  static void writeError(String position, int number, Problem problem, JsonGenerator out)
      throws IOException {
    out.writeStartObject();
    out.writeNumberField(position, number);
    out.writeFieldName("error");
    problem.write(out, null);
    out.writeEndObject();
  }
}

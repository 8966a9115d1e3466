package wusum.http;

import io.javalin.http.Context;
import java.io.IOException;
import wusum.article.Article;
import wusum.corpus.Utf8;
import wusum.registry.ModelBundle;
import wusum.registry.TaggingJson;
import wusum.tagging.Tagging;
import wusum.tagging.TaggingOptions;

/** Tags one article. Thread-safe. */
final class TagResource {
  private final ServedModel models;
  private final ServiceMetrics metrics;
  private final int maxBytes;

  TagResource(ServedModel models, ServiceMetrics metrics, ServerSettings settings) {
    this.models = models;
    this.metrics = metrics;
    this.maxBytes = settings.maxArticleBytes();
  }

  void tag(Context ctx, Exchange exchange) throws IOException {
    MediaType type = MediaType.of(ctx, MediaType.JSON, MediaType.TEXT);
    TaggingOptions options = TagQuery.of(ctx.req().getQueryString());
    ModelBundle model = models.get(exchange);
    TagQuery.check(options, model.tagger());
    String body = Utf8.decode(new BodyStream(ctx.req(), maxBytes).readAllBytes());
    Article article =
        type == MediaType.JSON ? ArticleParser.parse(body) : PageBody.articles(body).get(0);
    Tagging tagging = model.tagger().tag(article, options);
    metrics.tagged(tagging);
    exchange.tagged();
    Answer.json(ctx.res(), TaggingJson.toBytes(tagging));
  }
}

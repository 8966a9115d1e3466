package wusum.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import wusum.http.TopicResource.TopicRow;
import wusum.provenance.ModelId;
import wusum.registry.ManifestJson;
import wusum.registry.ModelBundle;
import wusum.taxonomy.Taxonomy;

/** Says what the model in service is and which topics it can give. Thread-safe. */
final class ModelResource {
  private static final int OK = 200;

  private final ServedModel models;

  ModelResource(ServedModel models) {
    this.models = models;
  }

  void model(Context ctx, Exchange exchange) throws IOException {
    ModelBundle model = models.get(exchange);
    Answer.json(ctx.res(), ManifestJson.write(model.manifest()).getBytes(StandardCharsets.UTF_8));
  }

  void topics(Context ctx, Exchange exchange) throws IOException {
    ModelBundle model = models.get(exchange);
    Answer.json(ctx.res(), OK, TopicList.of(model.manifest().id(), model.tagger().taxonomy()));
  }

  /** The answer to {@code GET /v1/topics}. */
  private record TopicList(String model, String version, List<TopicRow> topics) {
    static TopicList of(ModelId model, Taxonomy taxonomy) {
      return new TopicList(
          model.value(), taxonomy.version(), taxonomy.topics().stream().map(TopicRow::of).toList());
    }
  }
}

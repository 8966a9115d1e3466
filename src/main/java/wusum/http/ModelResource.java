package wusum.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wusum.provenance.ModelId;
import wusum.registry.ManifestJson;
import wusum.registry.ModelBundle;
import wusum.taxonomy.Taxonomy;
import wusum.taxonomy.Topic;
import wusum.taxonomy.TopicId;

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
  private record TopicList(String model, String version, List<Row> topics) {
    static TopicList of(ModelId model, Taxonomy taxonomy) {
      return new TopicList(
          model.value(), taxonomy.version(), taxonomy.topics().stream().map(Row::of).toList());
    }
  }

  /** One topic of the answer. */
  private record Row(
      String id,
      String label,
      String english,
      @Nullable String mediaTopic,
      @Nullable String broader,
      String scope) {
    static Row of(Topic topic) {
      TopicId broader = topic.broader();
      return new Row(
          topic.id().value(),
          topic.arabic(),
          topic.english(),
          topic.mediaTopic(),
          broader == null ? null : broader.value(),
          topic.scope());
    }
  }
}

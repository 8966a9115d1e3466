package wusum.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import wusum.registry.ModelBundle;

/** Tells a supervisor whether the service lives, and whether it can answer. Thread-safe. */
final class HealthResource {
  private static final String STATUS = "status";
  private static final int OK = 200;
  private static final int UNAVAILABLE = 503;

  private final ServedModel models;

  HealthResource(ServedModel models) {
    this.models = models;
  }

  void live(Context ctx, Exchange exchange) throws IOException {
    Answer.json(ctx.res(), OK, Map.of(STATUS, "live"));
  }

  void ready(Context ctx, Exchange exchange) throws IOException {
    Optional<ModelBundle> model = models.find();
    if (models.isDraining()) {
      Answer.json(ctx.res(), UNAVAILABLE, Map.of(STATUS, "stopping"));
    } else if (model.isEmpty()) {
      Answer.json(ctx.res(), UNAVAILABLE, Map.of(STATUS, "no-model"));
    } else {
      Answer.json(ctx.res(), OK, Map.of(STATUS, "ready"));
    }
  }
}

package wusum.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Gives the metrics to Prometheus, in its text format 0.0.4. Thread-safe. */
final class MetricsResource {
  private static final int OK = 200;
  private static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

  private final ServedModel models;
  private final ServiceMetrics metrics;

  MetricsResource(ServedModel models, ServiceMetrics metrics) {
    this.models = models;
    this.metrics = metrics;
  }

  void scrape(Context ctx, Exchange exchange) throws IOException {
    String text = metrics.scrape(models.find());
    Answer.write(ctx.res(), OK, TYPE, text.getBytes(StandardCharsets.UTF_8));
  }
}

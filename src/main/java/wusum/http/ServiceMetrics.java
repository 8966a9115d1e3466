package wusum.http;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import wusum.registry.ModelBundle;
import wusum.tagging.AbstentionReason;
import wusum.tagging.Tagging;
import wusum.tagging.Tagging.Abstained;
import wusum.tagging.TopicScore;
import wusum.taxonomy.TopicId;

/** What the service counts and times, in the format of Prometheus. Thread-safe. */
final class ServiceMetrics {
  private static final Duration[] LATENCY_BUCKETS =
      Stream.of(
              "0.0005", "0.001", "0.0025", "0.005", "0.01", "0.025", "0.05", "0.1", "0.5", "1", "5")
          .map(seconds -> Duration.parse("PT" + seconds + "S"))
          .toArray(Duration[]::new);

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final Map<Request, Timer> requests = new ConcurrentHashMap<>();
  private final Map<TopicId, Counter> topics = new ConcurrentHashMap<>();
  private final Map<AbstentionReason, Counter> abstentions = new EnumMap<>(AbstentionReason.class);
  private final Counter articles = counter("wusum.articles", "Articles tagged", Tags.empty());
  private final Counter knownTerms = terms("true");
  private final Counter unknownTerms = terms("false");
  private final MultiGauge models =
      MultiGauge.builder("wusum.model.info").description("The model in service").register(registry);

  /** A kind of request, as it is timed. */
  private record Request(String route, String method, int status) {}

  ServiceMetrics() {
    for (AbstentionReason reason : AbstentionReason.values()) {
      abstentions.put(
          reason,
          counter(
              "wusum.abstentions", "Articles given no topic", Tags.of("reason", reason.code())));
    }
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
  }

  private Counter counter(String name, String description, Tags tags) {
    return Counter.builder(name).description(description).tags(tags).register(registry);
  }

  private Counter terms(String known) {
    return counter(
        "wusum.terms", "Words, by whether the model knows them", Tags.of("known", known));
  }

  /** Counts and times a request; {@code route} is a path as it was registered. */
  void answered(String route, String method, int status, Duration time) {
    requests.computeIfAbsent(new Request(route, method, status), this::timer).record(time);
  }

  private Timer timer(Request request) {
    return Timer.builder("wusum.http.requests")
        .description("Requests and the time they took")
        .tag("route", request.route())
        .tag("method", request.method())
        .tag("status", Integer.toString(request.status()))
        .serviceLevelObjectives(LATENCY_BUCKETS)
        .register(registry);
  }

  /** Counts what became of an article. */
  void tagged(Tagging tagging) {
    articles.increment();
    knownTerms.increment(tagging.coverage().known());
    unknownTerms.increment(tagging.coverage().unknown());
    for (TopicScore topic : tagging.topics()) {
      topics.computeIfAbsent(topic.topic().id(), this::topic).increment();
    }
    if (tagging instanceof Abstained abstained) {
      Counter reason = abstentions.get(abstained.reason());
      if (reason != null) {
        reason.increment();
      }
    }
  }

  private Counter topic(TopicId topic) {
    return counter("wusum.topics", "Articles given a topic", Tags.of("topic", topic.value()));
  }

  /** All metrics as text, with the model that is in service now. */
  String scrape(Optional<ModelBundle> model) {
    models.register(
        model
            .map(
                served ->
                    Row.of(
                        Tags.of(
                            "model", served.manifest().id().value(),
                            "taxonomy", served.tagger().taxonomy().version()),
                        1))
            .map(List::<Row<?>>of)
            .orElse(List.of()),
        true);
    return registry.scrape();
  }
}

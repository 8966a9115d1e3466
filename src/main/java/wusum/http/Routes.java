package wusum.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import org.jspecify.annotations.Nullable;

/** Every route of the service. */
final class Routes {
  private final @Nullable ApiKey apiKey;
  private final TagResource tag;
  private final BatchResource batch;
  private final ModelResource model;
  private final TopicResource topic;
  private final HealthResource health;
  private final MetricsResource scrape;
  private final ContractResource contract;

  Routes(
      ServerSettings settings,
      ServedModel models,
      @Nullable TopicDesk desk,
      ServiceMetrics metrics) {
    this.apiKey = settings.apiKey();
    this.tag = new TagResource(models, metrics, settings);
    this.batch = new BatchResource(models, metrics, settings);
    this.model = new ModelResource(models);
    this.topic = new TopicResource(desk, settings);
    this.health = new HealthResource(models);
    this.scrape = new MetricsResource(models, metrics);
    this.contract = new ContractResource();
  }

  /** Answers one request. */
  private interface RouteHandler {
    void handle(Context ctx, Exchange exchange) throws Exception;
  }

  void register(JavalinConfig config) {
    post(config, "/v1/tag", guarded(tag::tag));
    post(config, "/v1/tag/batch", guarded(batch::tag));
    get(config, "/v1/topics", guarded(model::topics));
    post(config, "/v1/topics", guarded(topic::add));
    get(config, "/v1/model", guarded(model::model));
    get(config, "/health/live", health::live);
    get(config, "/health/ready", health::ready);
    get(config, "/metrics", scrape::scrape);
    get(config, "/openapi.json", contract::contract);
    get(config, "/docs", contract::page);
    get(config, "/docs/{part}", contract::part);
    get(config, "/", contract::root);
  }

  private RouteHandler guarded(RouteHandler handler) {
    ApiKey key = apiKey;
    if (key == null) {
      return handler;
    }
    return (ctx, exchange) -> {
      String authorization = ctx.header("Authorization");
      if (authorization == null || !key.admits(authorization)) {
        throw new ProblemException(
            ProblemType.UNAUTHORIZED, "send the header 'Authorization: Bearer KEY'");
      }
      handler.handle(ctx, exchange);
    };
  }

  private static void post(JavalinConfig config, String path, RouteHandler handler) {
    add(config, HandlerType.POST, path, handler);
  }

  /** HEAD is answered as GET is: the web server leaves out the body. */
  private static void get(JavalinConfig config, String path, RouteHandler handler) {
    add(config, HandlerType.GET, path, handler);
    add(config, HandlerType.HEAD, path, handler);
  }

  private static void add(
      JavalinConfig config, HandlerType method, String path, RouteHandler handler) {
    config.routes.addEndpoint(
        new Endpoint(
            method,
            path,
            ctx -> {
              Exchange exchange = new Exchange(path);
              ctx.req().setAttribute(Exchange.ATTRIBUTE, exchange);
              handler.handle(ctx, exchange);
            }));
  }
}

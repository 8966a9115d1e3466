package wusum.http;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.servlet.JavalinServlet;
import io.javalin.http.servlet.ServletEntry;
import java.util.function.Supplier;
import kotlin.LazyKt;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;
import wusum.registry.ModelBundle;

/**
 * The service over HTTP: the routes of {@code openapi.json}, and the pages to browse them.
 *
 * <p>Each request asks once for the model and uses no other, so the model may be replaced at any
 * time. A server starts once. Thread-safe.
 */
public final class TaggingServer implements AutoCloseable {
  private static final int MIN_THREADS = 4;
  private static final int THREAD_IDLE_MILLIS = 60_000;

  private final ServerSettings settings;
  private final ServedModel models;
  private final @Nullable TopicDesk desk;
  private final ServiceMetrics metrics = new ServiceMetrics();
  private final Javalin javalin;

  /**
   * @param models gives the model in service, or null while there is none; called for each request
   */
  public TaggingServer(ServerSettings settings, Supplier<? extends @Nullable ModelBundle> models) {
    this(settings, models, null);
  }

  /**
   * @param models gives the model in service, or null while there is none; called for each request
   * @param desk adds topics to that model, null where none can be added
   */
  public TaggingServer(
      ServerSettings settings,
      Supplier<? extends @Nullable ModelBundle> models,
      @Nullable TopicDesk desk) {
    this.settings = settings;
    this.models = new ServedModel(models);
    this.desk = desk;
    this.javalin = Javalin.create(this::configure);
  }

  /**
   * Starts to listen.
   *
   * @throws ServerException where it cannot, such as at a port in use
   */
  public void start() {
    try {
      javalin.start();
    } catch (RuntimeException e) {
      throw new ServerException(
          "cannot listen on " + settings.host() + ":" + settings.port() + ": " + reason(e), e);
    }
  }

  private static String reason(Throwable fault) {
    Throwable root = fault;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
  }

  /** The port it listens on. */
  public int port() {
    return javalin.port();
  }

  /** From here on {@code /health/ready} says no; requests are answered as before. */
  public void drain() {
    models.drain();
  }

  /** Drains, takes no more requests, lets those in flight finish within the grace, and ends. */
  public void stop() {
    drain();
    javalin.stop();
  }

  /** Whether it has begun to stop, or has stopped. */
  boolean isStopping() {
    return javalin.jettyServer().server().isStopping()
        || javalin.jettyServer().server().isStopped();
  }

  /** As {@link #stop}. */
  @Override
  public void close() {
    stop();
  }

  /** The router, for a test that holds its routes against the contract. */
  Javalin javalin() {
    return javalin;
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.http.defaultContentType = MediaType.JSON.toString();
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.jetty.host = settings.host();
    config.jetty.port = settings.port();
    config.jetty.threadPool = threads();
    config.jetty.modifyServer(this::configure);
    config.jetty.modifyHttpConfiguration(TaggingServer::configure);
    config.jetty.modifyServletContextHandler(context -> context.setErrorHandler(new JettyErrors()));
    ProblemResponses.register(config);
    withoutWebSockets(config);
    new Routes(settings, models, desk, metrics).register(config);
  }

  /** Javalin's other servlet starts more slowly and answers header fields of web sockets itself. */
  private static void withoutWebSockets(JavalinConfig config) {
    config.unsafe.servlet =
        LazyKt.lazyOf(new ServletEntry(null, new JavalinServlet(config.unsafe)));
  }

  private QueuedThreadPool threads() {
    QueuedThreadPool threads =
        new QueuedThreadPool(settings.threads(), MIN_THREADS, THREAD_IDLE_MILLIS);
    threads.setName("http");
    return threads;
  }

  private void configure(Server server) {
    server.setHandler(new RequestsInFlight());
    server.setStopTimeout(settings.grace().toMillis());
    server.setErrorHandler(new JettyErrors());
    server.setRequestLog(new AccessLog(metrics));
  }

  private static void configure(HttpConfiguration http) {
    http.setUriCompliance(UriCompliance.DEFAULT);
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
  }
}

package wusum.http;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs one line for each request and counts it: method, path, status, time in milliseconds, model
 * and number of articles; never a query or a body. Thread-safe.
 */
final class AccessLog implements RequestLog {
  private static final Logger LOG = LoggerFactory.getLogger(AccessLog.class);
  private static final String NO_ROUTE = "none";
  private static final int LONGEST_PATH = 200;
  private static final double NANOS_PER_MILLI = 1e6;

  /** Any other name a client makes up is counted as one. */
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

  private final ServiceMetrics metrics;

  AccessLog(ServiceMetrics metrics) {
    this.metrics = metrics;
  }

  @Override
  public void log(Request request, Response response) {
    long nanos = System.nanoTime() - request.getBeginNanoTime();
    Exchange exchange = (Exchange) request.getAttribute(Exchange.ATTRIBUTE);
    String method = METHODS.contains(request.getMethod()) ? request.getMethod() : "other";
    metrics.answered(
        exchange == null ? NO_ROUTE : exchange.route(),
        method,
        response.getStatus(),
        Duration.ofNanos(nanos));
    if (LOG.isInfoEnabled()) {
      var line =
          LOG.atInfo()
              .addKeyValue("method", method)
              .addKeyValue("path", path(request))
              .addKeyValue("status", response.getStatus())
              .addKeyValue("ms", String.format(Locale.ROOT, "%.2f", nanos / NANOS_PER_MILLI));
      if (exchange != null && exchange.model() != null) {
        line =
            line.addKeyValue("model", exchange.model().value())
                .addKeyValue("articles", exchange.articles());
      }
      line.log("request");
    }
  }

  /** A request to connect names no path. */
  private static String path(Request request) {
    String path = request.getHttpURI().getPath();
    return path == null ? "-" : readable(path);
  }

  /** A path on one line, in printable ASCII: whatever else a client sends is escaped. */
  static String readable(String path) {
    boolean plain = path.length() <= LONGEST_PATH;
    for (int i = 0; plain && i < path.length(); i++) {
      plain = isPlain(path.charAt(i));
    }
    return plain ? path : escaped(path);
  }

  private static boolean isPlain(char c) {
    return c > ' ' && c < 0x7f && c != '\\' && c != '"';
  }

  private static String escaped(String path) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < Math.min(path.length(), LONGEST_PATH); i++) {
      char c = path.charAt(i);
      if (isPlain(c)) {
        escaped.append(c);
      } else {
        escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      }
    }
    return escaped.append(path.length() > LONGEST_PATH ? "..." : "").toString();
  }
}

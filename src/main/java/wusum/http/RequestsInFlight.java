package wusum.http;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Lets requests in flight finish when the server stops. A connection with one may stay silent for
 * as long as ever, such as before the rest of a body; one without is soon closed. Thread-safe.
 */
final class RequestsInFlight extends GracefulHandler {
  private static final long UNUSED_MILLIS = 500;

  private final Set<EndPoint> inUse = ConcurrentHashMap.newKeySet();

  RequestsInFlight() {
    // Below zero, the server leaves the time of each connection to this class.
    setShutdownIdleTimeout(-1);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    EndPoint connection = request.getConnectionMetaData().getConnection().getEndPoint();
    inUse.add(connection);
    Request.addCompletionListener(request, fault -> finished(connection));
    return super.handle(request, response, callback);
  }

  private void finished(EndPoint connection) {
    inUse.remove(connection);
    if (isShutdown()) {
      connection.setIdleTimeout(UNUSED_MILLIS);
    }
  }

  /** A request that finishes meanwhile is seen here or sees that this has begun, or both. */
  @Override
  public CompletableFuture<Void> shutdown() {
    CompletableFuture<Void> done = super.shutdown();
    for (Connector connector : getServer().getConnectors()) {
      for (EndPoint connection : connector.getConnectedEndPoints()) {
        if (!inUse.contains(connection)) {
          connection.setIdleTimeout(UNUSED_MILLIS);
        }
      }
    }
    return done;
  }
}

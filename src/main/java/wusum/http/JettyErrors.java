package wusum.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Answers what never reaches the routes, such as a bad request line, with a {@link Problem} and
 * without a word on the server's inside.
 */
final class JettyErrors extends ErrorHandler {
  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    boolean clientFault = request.getAttribute(ERROR_EXCEPTION) instanceof HttpException;
    Problem problem = ProblemResponses.of(response.getStatus(), clientFault);
    response.setStatus(problem.type().status());
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
    String path = ProblemResponses.instance(Request.getPathInContext(request));
    response.write(true, ByteBuffer.wrap(problem.toBytes(path)), callback);
    return true;
  }
}

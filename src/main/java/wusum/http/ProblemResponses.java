package wusum.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wusum.corpus.MalformedUtf8Exception;

/**
 * The one place where faults become answers: every fault is a {@link Problem}, whether it was found
 * here, by the router or by the web server below it. Thread-safe.
 */
final class ProblemResponses {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemResponses.class);
  private static final int LONGEST_PATH = 1_000;
  private static final long DRAINED = 1 << 23;
  private static final String CHUNKED = "Transfer-Encoding";

  private static final Map<Integer, ProblemType> TYPES =
      Map.of(
          401, ProblemType.UNAUTHORIZED,
          404, ProblemType.UNKNOWN_PATH,
          405, ProblemType.METHOD_NOT_ALLOWED,
          408, ProblemType.REQUEST_TIMEOUT,
          413, ProblemType.BODY_TOO_LARGE,
          414, ProblemType.URI_TOO_LONG,
          415, ProblemType.UNSUPPORTED_MEDIA_TYPE,
          431, ProblemType.HEADERS_TOO_LARGE,
          503, ProblemType.STOPPING);

  private ProblemResponses() {}

  /** Has the router turn to this class for every fault. */
  static void register(JavalinConfig config) {
    config.routes.exception(HttpResponseException.class, ProblemResponses::routing);
    config.routes.exception(Exception.class, (e, ctx) -> answer(ctx, of(e)));
    config.router.javaLangErrorHandler(
        (response, error) -> {
          LOG.error("request failed", error);
          answer(response, internal(), null);
        });
  }

  /** What a fault in one request, or in one item of it, is to the client. */
  static Problem of(Exception fault) {
    if (fault instanceof ProblemException known) {
      return known.problem();
    }
    if (fault instanceof JsonProcessingException json) {
      return Problem.of(json);
    }
    if (fault instanceof MalformedUtf8Exception utf8) {
      return Problem.of(
          ProblemType.NOT_UTF8, "malformed UTF-8 after " + utf8.offset() + " good bytes");
    }
    LOG.error("request failed", fault);
    return internal();
  }

  private static Problem internal() {
    return Problem.of(ProblemType.INTERNAL, "the service's log says more");
  }

  /** What a status that the web server chose is to the client; nothing a client sends is a 5xx. */
  static Problem of(int status, boolean clientFault) {
    if (status >= 500 && !clientFault && status != ProblemType.STOPPING.status()) {
      return internal();
    }
    ProblemType type = TYPES.getOrDefault(status, ProblemType.BAD_REQUEST);
    return Problem.of(type, detail(type));
  }

  private static String detail(ProblemType type) {
    return switch (type) {
      case URI_TOO_LONG, HEADERS_TOO_LARGE -> "the request line and header fields take too much";
      case STOPPING -> "the service takes no more requests";
      case UNKNOWN_PATH -> "see /openapi.json for what there is";
      default -> "the request could not be read";
    };
  }

  private static void routing(HttpResponseException fault, Context ctx) {
    if (fault instanceof MethodNotAllowedResponse) {
      String methods = String.join(", ", fault.getDetails().values());
      ctx.res().setHeader("Allow", methods);
      answer(
          ctx,
          Problem.of(
              ProblemType.METHOD_NOT_ALLOWED, "only " + methods + " can be used at this path"));
      return;
    }
    answer(ctx, of(fault.getStatus(), false));
  }

  private static void answer(Context ctx, Problem problem) {
    drain(ctx.req());
    answer(ctx.res(), problem, ctx.req());
  }

  /**
   * Reads what is left of a body, within reason: a client whose connection is cut while it still
   * sends may never see the answer. One that asks before it sends is simply told no.
   */
  private static void drain(HttpServletRequest request) {
    boolean none = request.getContentLengthLong() < 0 && request.getHeader(CHUNKED) == null;
    if (none || request.getContentLengthLong() > DRAINED || request.getHeader("Expect") != null) {
      return;
    }
    try {
      request.getInputStream().skipNBytes(DRAINED);
    } catch (IOException e) {
      LOG.trace("the body is read to its end, or the client is gone", e);
    }
  }

  private static void answer(
      HttpServletResponse response, Problem problem, @Nullable HttpServletRequest request) {
    if (response.isCommitted()) {
      return;
    }
    response.resetBuffer();
    if (problem.type() == ProblemType.UNAUTHORIZED) {
      response.setHeader("WWW-Authenticate", "Bearer realm=\"wusum\"");
    }
    String path = request == null ? null : instance(request.getRequestURI());
    try {
      Answer.write(response, problem.type().status(), Problem.MEDIA_TYPE, problem.toBytes(path));
    } catch (IOException e) {
      LOG.debug("the client did not wait for its answer", e);
    }
  }

  /** A path as a URI reference: ASCII, and of bearable length. */
  static String instance(String path) {
    StringBuilder ascii = new StringBuilder();
    path.codePoints()
        .limit(LONGEST_PATH)
        .forEach(
            c -> {
              if (c > ' ' && c < 0x7f && c != '"' && c != '<' && c != '>' && c != '\\') {
                ascii.appendCodePoint(c);
              } else {
                ascii.append('_');
              }
            });
    return ascii.toString();
  }
}

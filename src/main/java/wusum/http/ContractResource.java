package wusum.http;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Properties;

/**
 * Gives the contract of this service and a page to browse it with, all of it from this program's
 * own jar. Thread-safe.
 */
final class ContractResource {
  private static final int OK = 200;
  private static final int FOUND = 302;
  private static final String DOCS = "/docs";
  private static final String SWAGGER_UI = "/META-INF/resources/webjars/swagger-ui/";
  private static final String SWAGGER_UI_POM =
      "/META-INF/maven/org.webjars/swagger-ui/pom.properties";

  /** The page needs inline styles and pictures in its own style sheet, and nothing from outside. */
  private static final String PAGE_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
          + " img-src 'self' data:; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";

  /** What the page is made of: the name of each part and its type. */
  private static final Map<String, String> PARTS =
      Map.of(
          "swagger-ui.css", "text/css",
          "swagger-ui-bundle.js", "text/javascript",
          "initializer.js", "text/javascript");

  private final byte[] contract = ownResource("/openapi.json");
  private final byte[] page = ownResource("/docs/index.html");
  private final String webJar = SWAGGER_UI + webJarVersion() + "/";

  void contract(Context ctx, Exchange exchange) throws IOException {
    Answer.json(ctx.res(), contract);
  }

  /** The start of the service is the page of its contract. */
  void root(Context ctx, Exchange exchange) {
    ctx.res().setHeader("Location", DOCS);
    ctx.res().setStatus(FOUND);
  }

  void page(Context ctx, Exchange exchange) throws IOException {
    ctx.res().setHeader("Content-Security-Policy", PAGE_POLICY);
    Answer.write(ctx.res(), OK, "text/html; charset=utf-8", page);
  }

  void part(Context ctx, Exchange exchange) throws IOException {
    String name = ctx.pathParam("part");
    String type = PARTS.get(name);
    if (type == null) {
      throw new ProblemException(ProblemType.UNKNOWN_PATH, "the page has no such part");
    }
    String own = DOCS + "/" + name;
    boolean isOwn = ContractResource.class.getResource(own) != null;
    send(ctx.res(), isOwn ? own : webJar + name, type);
  }

  /** Copied from the jar each time: these are large and seldom asked for. */
  private static void send(HttpServletResponse response, String resource, String type)
      throws IOException {
    try (InputStream in = open(resource)) {
      Answer.setContentType(response, type + "; charset=utf-8");
      response.setHeader("Cache-Control", "max-age=3600");
      in.transferTo(response.getOutputStream());
    }
  }

  private static byte[] ownResource(String name) {
    try (InputStream in = open(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException("the program's own " + name + " cannot be read", e);
    }
  }

  private static String webJarVersion() {
    Properties pom = new Properties();
    try (InputStream in = open(SWAGGER_UI_POM)) {
      pom.load(in);
    } catch (IOException e) {
      throw new IllegalStateException("the page's parts cannot be found", e);
    }
    return pom.getProperty("version", "");
  }

  private static InputStream open(String resource) throws FileNotFoundException {
    InputStream in = ContractResource.class.getResourceAsStream(resource);
    if (in == null) {
      throw new FileNotFoundException(resource);
    }
    return in;
  }
}

package wusum.http;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The types of bodies that are read and written here (RFC 9110, section 8.3). */
enum MediaType {
  JSON("application/json"),
  JSON_LINES("application/x-ndjson"),
  TEXT("text/plain");

  private static final String UTF_8 = "utf-8";

  private final String name;

  MediaType(String name) {
    this.name = name;
  }

  @Override
  public String toString() {
    return name;
  }

  /**
   * The type of a request's body.
   *
   * @throws ProblemException where it is none of those a route takes, not in UTF-8, or compressed
   */
  static MediaType of(Context ctx, MediaType... taken) {
    checkEncoding(ctx.header("Content-Encoding"));
    String header = ctx.header("Content-Type");
    for (MediaType type : taken) {
      if (header != null && type.matches(header)) {
        return type;
      }
    }
    throw new ProblemException(
        ProblemType.UNSUPPORTED_MEDIA_TYPE,
        "Content-Type must be "
            + Arrays.stream(taken).map(MediaType::toString).collect(Collectors.joining(" or "))
            + " in UTF-8, "
            + (header == null ? "and is missing" : "not '" + header + "'"));
  }

  private static void checkEncoding(@Nullable String encoding) {
    if (encoding != null && !encoding.isBlank() && !encoding.equalsIgnoreCase("identity")) {
      throw new ProblemException(
          ProblemType.UNSUPPORTED_ENCODING,
          "Content-Encoding '" + encoding + "' is not read here; send the body as it is");
    }
  }

  private boolean matches(String header) {
    if (header.equals(name)) {
      return true;
    }
    String[] parts = header.toLowerCase(Locale.ROOT).split(";", -1);
    return parts[0].strip().equals(name)
        && Arrays.stream(parts).skip(1).allMatch(MediaType::isHarmless);
  }

  private static boolean isHarmless(String parameter) {
    String plain = parameter.replace("\"", "").replace(" ", "").replace("\t", "");
    return !plain.startsWith("charset=") || plain.equals("charset=" + UTF_8);
  }
}

package wusum.http;

/**
 * The kinds of answers that say what went wrong. The {@code type} of a problem never changes once
 * published; clients tell kinds apart by it.
 */
enum ProblemType {
  MALFORMED_JSON("malformed-json", 400, "The body is not JSON"),
  NOT_UTF8("not-utf-8", 400, "The body is not UTF-8"),
  MISSING_TEXT("missing-text", 400, "The article has no text"),
  BLANK_TEXT("blank-text", 400, "The text of the article is blank"),
  WRONG_FIELD_TYPE("wrong-field-type", 400, "A value has the wrong type"),
  INVALID_TOPIC("invalid-topic", 400, "The topic cannot be added as it is"),
  INVALID_PARAMETER("invalid-parameter", 400, "A query parameter is out of range"),
  INCOMPLETE_BODY("incomplete-body", 400, "The body broke off"),
  BAD_REQUEST("bad-request", 400, "The request is not proper HTTP"),
  UNAUTHORIZED("unauthorized", 401, "An API key is required"),
  UNKNOWN_PATH("unknown-path", 404, "There is nothing at this path"),
  METHOD_NOT_ALLOWED("method-not-allowed", 405, "This path does not take this method"),
  REQUEST_TIMEOUT("request-timeout", 408, "The body came too slowly"),
  TOPIC_TAKEN("topic-taken", 409, "There is such a topic already"),
  BODY_TOO_LARGE("body-too-large", 413, "The body is over the limit"),
  TOO_MANY_ARTICLES("too-many-articles", 413, "The batch has too many articles"),
  URI_TOO_LONG("uri-too-long", 414, "The path is too long"),
  UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "The body is of a type not read here"),
  UNSUPPORTED_ENCODING("unsupported-encoding", 415, "Compressed bodies are not read here"),
  HEADERS_TOO_LARGE("headers-too-large", 431, "The header fields are too large"),
  INTERNAL("internal-error", 500, "The service failed"),
  NOT_WRITABLE("not-writable", 503, "The service cannot write what was asked for"),
  NO_MODEL("no-model", 503, "No model is loaded"),
  STOPPING("stopping", 503, "The service is stopping");

  private static final String BASE = "/problems/";

  private final String name;
  private final int status;
  private final String title;

  ProblemType(String name, int status, String title) {
    this.name = name;
    this.status = status;
    this.title = title;
  }

  /** The URI reference that names the kind. */
  String uri() {
    return BASE + name;
  }

  /** The status of an answer of this kind. */
  int status() {
    return status;
  }

  String title() {
    return title;
  }
}

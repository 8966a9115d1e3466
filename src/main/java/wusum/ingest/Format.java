package wusum.ingest;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How articles are written in an input. */
public enum Format {
  /** One article: plain text, or a saved news page where it has lines such as a page has. */
  TEXT,
  /** One article as a JSON object, or several as an array of them. */
  JSON,
  /** One JSON object a line. */
  JSON_LINES;

  private static final String GZIP_SUFFIX = ".gz";
  private static final Map<String, Format> EXTENSIONS =
      Map.of("txt", TEXT, "json", JSON, "jsonl", JSON_LINES, "ndjson", JSON_LINES);

  /** The format that the extension of a file's name tells, {@code .gz} aside. */
  public static Optional<Format> find(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    if (name.endsWith(GZIP_SUFFIX)) {
      name = name.substring(0, name.length() - GZIP_SUFFIX.length());
    }
    return Optional.ofNullable(EXTENSIONS.get(name.substring(name.lastIndexOf('.') + 1)));
  }
}

package wusum.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import wusum.ingest.Read.Unreadable;

/**
 * The door of this package: reads articles from text, saved pages, JSON and JSON Lines, plain or
 * gzipped, in UTF-8. Immutable.
 *
 * <p>An article is read when the stream asks for it, so a long file of JSON Lines, or a long JSON
 * array, takes no more memory than its longest article. Bad input throws nothing: it is an {@link
 * Unreadable} element of the stream. A stream should be closed, and closes its input at its end
 * too.
 */
public final class ArticleReader {
  /** The default limit of one article, in bytes as it stands in the input. */
  public static final int DEFAULT_MAX_BYTES = 1 << 20;

  private static final int GZIP_MAGIC_1 = 0x1f;
  private static final int GZIP_MAGIC_2 = 0x8b;
  private static final int GZIP_BUFFER = 1 << 15;

  private final Optional<Format> format;
  private final int maxBytes;

  /** Tells the format of each input from its name or its first bytes. */
  public ArticleReader() {
    this(Optional.empty(), DEFAULT_MAX_BYTES);
  }

  private ArticleReader(Optional<Format> format, int maxBytes) {
    if (maxBytes < 1) {
      throw new IllegalArgumentException("an article needs at least one byte, not " + maxBytes);
    }
    this.format = format;
    this.maxBytes = maxBytes;
  }

  /** The same reader, but for inputs that are known to be of one format. */
  public ArticleReader withFormat(Format known) {
    return new ArticleReader(Optional.of(known), maxBytes);
  }

  /** The same reader, with another limit for one article, in bytes as it stands in the input. */
  public ArticleReader withMaxBytes(int limit) {
    return new ArticleReader(format, limit);
  }

  /** Reads a file; one that is missing, a directory or locked gives one unreadable element. */
  public Stream<Read> read(Path file) {
    String name = file.toString();
    if (Files.isDirectory(file)) {
      return Stream.of(new Unreadable(Place.whole(name), "is a directory, not a file"));
    }
    try {
      return read(Files.newInputStream(file), name);
    } catch (NoSuchFileException e) {
      return Stream.of(new Unreadable(Place.whole(name), "no such file"));
    } catch (AccessDeniedException e) {
      return Stream.of(new Unreadable(Place.whole(name), "permission denied"));
    } catch (IOException e) {
      return Stream.of(new Unreadable(Place.whole(name), "cannot be read: " + e.getMessage()));
    }
  }

  /**
   * Reads a stream of bytes and closes it.
   *
   * @param name what errors call the input; an extension such as {@code .jsonl} tells its format
   */
  public Stream<Read> read(InputStream in, String name) {
    ReadSpliterator reads = new ReadSpliterator(name, () -> open(in, name), in);
    return StreamSupport.stream(reads, false).onClose(() -> close(in));
  }

  /** Reads a text; {@code name} is as for a stream of bytes. */
  public Stream<Read> read(String text, String name) {
    return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name);
  }

  private ArticleSource open(InputStream in, String name) throws IOException {
    ByteCursor cursor = new ByteCursor(unzipped(in));
    return switch (format(cursor, name)) {
      case TEXT -> new TextSource(cursor, maxBytes);
      case JSON -> new JsonSource(cursor, maxBytes);
      case JSON_LINES -> new JsonLinesSource(cursor, maxBytes);
    };
  }

  /** Files called {@code .json} often hold JSON Lines, so only their content decides. */
  private Format format(ByteCursor cursor, String name) throws IOException {
    if (format.isPresent()) {
      return format.get();
    }
    Optional<Format> told = Format.find(name);
    if (told.isPresent() && told.get() != Format.JSON) {
      return told.get();
    }
    Format detected = FormatDetector.detect(cursor);
    return told.isPresent() && detected == Format.TEXT ? Format.JSON : detected;
  }

  private static InputStream unzipped(InputStream in) throws IOException {
    PushbackInputStream start = new PushbackInputStream(in, 2);
    byte[] magic = start.readNBytes(2);
    start.unread(magic);
    boolean zipped =
        magic.length == 2 && (magic[0] & 0xff) == GZIP_MAGIC_1 && (magic[1] & 0xff) == GZIP_MAGIC_2;
    return zipped ? new GZIPInputStream(start, GZIP_BUFFER) : start;
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

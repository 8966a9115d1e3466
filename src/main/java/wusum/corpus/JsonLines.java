package wusum.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * Reads a file with one JSON object a line (UTF-8, plain or gzipped), one line at a time. Blank
 * lines are passed over.
 */
public final class JsonLines {
  private static final int BUFFER = 1 << 16;
  private static final int GZIP_MAGIC_1 = 0x1f;
  private static final int GZIP_MAGIC_2 = 0x8b;

  private JsonLines() {}

  /** What is done with each line; throws {@link IllegalArgumentException} to refuse one. */
  @FunctionalInterface
  public interface Row {
    void accept(ObjectNode row);
  }

  /**
   * Gives each line of a file to {@code action}, in order.
   *
   * @throws CorpusException naming the file and the line that could not be read or was refused
   */
  public static void forEach(Path file, Row action) {
    int line = 1;
    try (InputStream in = open(file)) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      for (boolean more = readLine(in, bytes); more; more = readLine(in, bytes)) {
        byte[] row = bytes.toByteArray();
        if (!isBlank(row)) {
          action.accept(parse(row));
        }
        bytes.reset();
        line++;
      }
    } catch (NoSuchFileException e) {
      throw new CorpusException(file, "no such file");
    } catch (JsonProcessingException e) {
      throw new CorpusException(file, line, JsonFault.of(e).why());
    } catch (IllegalArgumentException e) {
      throw new CorpusException(file, line, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new CorpusException(file, line, "cannot be read: " + e.getMessage());
    }
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    try {
      in.mark(2);
      boolean gzipped = in.read() == GZIP_MAGIC_1 && in.read() == GZIP_MAGIC_2;
      in.reset();
      return gzipped ? new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER) : in;
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /** Reads up to a line feed or the end; false where nothing was left to read. */
  private static boolean readLine(InputStream in, ByteArrayOutputStream line) throws IOException {
    int next = in.read();
    if (next < 0) {
      return false;
    }
    while (next >= 0 && next != '\n') {
      line.write(next);
      next = in.read();
    }
    return true;
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  private static ObjectNode parse(byte[] line) throws IOException {
    JsonNode row = Json.MAPPER.readTree(line);
    if (row instanceof ObjectNode object) {
      return object;
    }
    throw new IllegalArgumentException("not a JSON object");
  }
}

package wusum.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import wusum.taxonomy.Taxonomy;

/**
 * Reads a set of topics from JSON (UTF-8), in either of two shapes: <code>{"version", "sections":
 * [topic...], "stories": [topic...]}</code> or <code>{"version", "topics": [topic...]}</code>. A
 * topic is <code>{"id", "ar", "en", "medtop", "broader", "scope"}</code>, of which only the id is
 * required; a missing label is the id. A field that is null counts as absent, and one that is not
 * named here is refused. The topics keep the order of the file.
 */
public final class TaxonomyReader {
  private TaxonomyReader() {}

  /**
   * @throws TaxonomyFileException naming the file, the line and what is wrong there
   */
  public static Taxonomy read(Path file) {
    try {
      if (Files.isDirectory(file)) {
        throw new TaxonomyFileException(file.toString(), "is a directory");
      }
      return read(Utf8.decode(Files.readAllBytes(file)), file.toString());
    } catch (NoSuchFileException e) {
      throw new TaxonomyFileException(file.toString(), "no such file");
    } catch (AccessDeniedException e) {
      throw new TaxonomyFileException(file.toString(), "permission denied");
    } catch (IOException e) {
      throw new TaxonomyFileException(file.toString(), String.valueOf(e.getMessage()));
    }
  }

  /**
   * @param name what errors call the text, such as the name of its file
   * @throws TaxonomyFileException naming the file, the line and what is wrong there
   */
  public static Taxonomy read(String json, String name) {
    try (TaxonomyParser parser = new TaxonomyParser(json, name)) {
      return parser.parse();
    } catch (JsonProcessingException e) {
      JsonFault fault = JsonFault.of(e);
      throw new TaxonomyFileException(name, fault.line(), fault.why());
    } catch (IOException e) {
      throw new TaxonomyFileException(name, String.valueOf(e.getMessage()));
    }
  }
}

package wusum.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wusum.corpus.Json;
import wusum.training.TrainingSpec;
import wusum.training.TrainingSpecReader;

/** The training spec that the options of {@code train} stand for. */
final class SpecOfOptions {
  private static final String NAME = "custom";

  private SpecOfOptions() {}

  static TrainingSpec of(
      @Nullable Path topics, List<Path> train, @Nullable Path test, @Nullable String name) {
    ObjectNode spec = Json.MAPPER.createObjectNode();
    spec.put("name", name == null ? NAME : name);
    if (topics != null) {
      spec.put("topics", topics.toString());
    }
    ArrayNode sources = spec.putArray("train");
    for (Path file : train) {
      sources.addObject().put("articles", file.toString());
    }
    if (test != null) {
      spec.putArray("withhold").add(test.toString());
    }
    addWordLists(spec);
    return TrainingSpecReader.read(spec.toString(), "options");
  }

  /**
   * The word lists that come with the program; they are those of the language, not of a taxonomy.
   */
  private static void addWordLists(ObjectNode spec) {
    Path seeds = Home.folder().toAbsolutePath().resolve("seeds");
    if (Files.isDirectory(seeds)) {
      spec.putObject("analysis")
          .put("stopWords", seeds.resolve("stop-words.txt").toString())
          .put("protectedWords", seeds.resolve("protected-words.txt").toString())
          .put("variants", seeds.resolve("variants.txt").toString());
    }
  }
}

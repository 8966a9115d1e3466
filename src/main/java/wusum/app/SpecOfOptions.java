package wusum.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import wusum.corpus.Json;
import wusum.corpus.LabelledArticleReader;
import wusum.training.TrainingSpec;
import wusum.training.TrainingSpecReader;

/**
 * The training spec that the options of {@code train} stand for.
 *
 * <p>The default spec suits a few thousand articles. What makes a network good is rather the number
 * of its steps than that of its passes, so a larger corpus is passed over less often; it has more
 * terms worth knowing; since a step's loss is a mean over articles, the weights are held back less
 * the more articles speak; and one part, held out once, says enough of how well that goes.
 */
final class SpecOfOptions {
  private static final int LARGE = 5_000;
  private static final int EXAMPLES = 350_000;
  private static final int LEAST_EPOCHS = 10;
  private static final int MOST_EPOCHS = 20;
  private static final double L2_OF_ALL = 0.35;
  private static final int LARGE_TERMS = 200_000;
  private static final int LARGE_FOLDS = 10;

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
    addSize(spec, count(train));
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

  private static int count(List<Path> train) {
    AtomicInteger articles = new AtomicInteger();
    train.stream()
        .flatMap(path -> LabelledArticleReader.filesOf(path).stream())
        .forEach(
            file -> LabelledArticleReader.forEach(file, null, a -> articles.incrementAndGet()));
    return articles.get();
  }

  private static void addSize(ObjectNode spec, int articles) {
    if (articles > LARGE) {
      int epochs = EXAMPLES / articles;
      spec.putObject("network")
          .put("epochs", Math.max(LEAST_EPOCHS, Math.min(MOST_EPOCHS, epochs)))
          .put("l2", L2_OF_ALL / articles);
      spec.putObject("features").put("maxTerms", LARGE_TERMS);
      spec.putObject("validation").put("folds", LARGE_FOLDS).put("rounds", 1);
    }
  }
}

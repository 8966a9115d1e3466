package wusum.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wusum.corpus.TaxonomyReader;
import wusum.corpus.TaxonomyWriter;
import wusum.taxonomy.Taxonomy;
import wusum.taxonomy.Topic;

/** Lists topics. */
@Command(
    name = "topics",
    mixinStandardHelpOptions = true,
    description = {
      "Lists the topics of a model, or checks and lists those of a file.",
      "",
      "Examples:",
      "  wusum topics",
      "  wusum topics --file seeds/topics.json",
      ""
    })
final class TopicsCommand implements Callable<Integer> {
  @Mixin private final ModelOption model = new ModelOption();

  @Option(names = "--file", paramLabel = "FILE", description = "A taxonomy file.")
  private @Nullable Path file;

  @Option(names = "--json", description = "Writes JSON.")
  private boolean json;

  @Override
  public Integer call() {
    Taxonomy taxonomy = file == null ? model.load().tagger().taxonomy() : TaxonomyReader.read(file);
    if (json) {
      System.out.println(TaxonomyWriter.write(taxonomy).strip());
    } else {
      taxonomy.topics().forEach(topic -> System.out.print(line(topic)));
    }
    return 0;
  }

  private static String line(Topic topic) {
    String broader = topic.broader() == null ? "" : topic.broader().value();
    return String.format(
        Locale.ROOT,
        "%-20s %-10s %-45s %s%n",
        topic.id(),
        broader,
        topic.english(),
        topic.arabic());
  }
}

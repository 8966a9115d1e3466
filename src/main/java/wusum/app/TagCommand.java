package wusum.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wusum.article.Article;
import wusum.ingest.ArticleReader;
import wusum.ingest.Format;
import wusum.ingest.Place;
import wusum.ingest.Read;
import wusum.ingest.Read.Unreadable;
import wusum.registry.TaggingJson;
import wusum.tagging.Tagger;
import wusum.tagging.Tagging;
import wusum.tagging.TaggingOptions;

/** Tags files. */
@Command(
    name = "tag",
    mixinStandardHelpOptions = true,
    description = {
      "Tags articles and writes one JSON object a line, or a table where the output is a terminal.",
      "",
      "Reads plain text, saved news pages, JSON and JSON Lines, also gzipped, in UTF-8. An",
      "article that cannot be read is named on standard error, and the rest are tagged all the",
      "same. A related article on a saved page gets a line of its own.",
      "",
      "Examples:",
      "  wusum tag seeds/samples/page.txt",
      "  wusum tag --json --keywords 5 articles.jsonl > tags.jsonl",
      "  wusum tag --min-precision 0.9 article.txt",
      "  cat article.txt | wusum tag -",
      ""
    })
final class TagCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";

  @Mixin private final ModelOption model = new ModelOption();

  @Option(
      names = {"-k", "--keywords"},
      paramLabel = "N",
      defaultValue = "10",
      description = "The most keywords an article gets, 0 to 20 (default: ${DEFAULT-VALUE}).")
  private int keywords = TaggingOptions.KEYWORDS;

  @Option(
      names = {"-e", "--explain"},
      description = "Says which words spoke for each topic and against it.")
  private boolean explain;

  @Option(
      names = "--min-precision",
      paramLabel = "P",
      description = {
        "Gives a topic only where the share of right ones can be counted on to be P, such as 0.9",
        "(default: the model's own thresholds)."
      })
  private @Nullable Double minPrecision;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "How the input is written: ${COMPLETION-CANDIDATES} (default: told by itself).")
  private @Nullable Format format;

  @Option(names = "--json", description = "Writes JSON, even to a terminal.")
  private boolean json;

  @Option(
      names = "--max-bytes",
      paramLabel = "BYTES",
      defaultValue = "1048576",
      description = "The largest article (default: ${DEFAULT-VALUE}).")
  private int maxBytes = ArticleReader.DEFAULT_MAX_BYTES;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files, or - for standard input.")
  private List<String> files = List.of();

  private TaggingOptions options = TaggingOptions.DEFAULT;

  @Override
  public Integer call() {
    if (keywords < 0 || keywords > TaggingOptions.MAX_KEYWORDS) {
      throw new UsageException("--keywords is a number from 0 to 20, not " + keywords);
    }
    if (maxBytes < 1) {
      throw new UsageException("--max-bytes must be above 0, not " + maxBytes);
    }
    if (minPrecision != null && !TaggingOptions.isPrecision(minPrecision)) {
      throw new UsageException(
          "--min-precision is a number above 0 and at most 1, not " + minPrecision);
    }
    options = new TaggingOptions(keywords, explain, minPrecision);
    Tagger tagger = model.load().tagger();
    if (minPrecision != null && !tagger.knowsPrecision()) {
      throw new UsageException(
          "--min-precision cannot be met: the model "
              + tagger.model()
              + " keeps no precision-recall curves");
    }
    StandardOutput out = new StandardOutput();
    boolean failed = false;
    try (Progress progress = progress()) {
      for (String file : files) {
        failed |= !tag(file, tagger, out, progress);
      }
    }
    return failed ? 1 : 0;
  }

  /** Where the answers go to a terminal, they are themselves the progress. */
  private static Progress progress() {
    return Home.outputIsTerminal() ? Progress.none() : new Progress("tagging", -1);
  }

  /** False where something could not be read. */
  private boolean tag(String file, Tagger tagger, StandardOutput out, Progress progress) {
    boolean whole = true;
    try (Stream<Read> reads = open(file)) {
      for (Read read : (Iterable<Read>) reads::iterator) {
        if (read instanceof Unreadable unreadable) {
          System.err.println("wusum: " + unreadable.message());
          whole = false;
        }
        for (Article article : read.articles()) {
          write(article, tagger.tag(article, options), out);
          progress.step();
        }
      }
    }
    return whole;
  }

  private Stream<Read> open(String file) {
    ArticleReader reader = new ArticleReader().withMaxBytes(maxBytes);
    ArticleReader known = Optional.ofNullable(format).map(reader::withFormat).orElse(reader);
    if (file.equals(STANDARD_INPUT)) {
      return known.read(System.in, "standard input");
    }
    try {
      return known.read(Path.of(file));
    } catch (InvalidPathException e) {
      return Stream.of(new Unreadable(new Place(file, 0), "is no name of a file here"));
    }
  }

  private void write(Article article, Tagging tagging, StandardOutput out) {
    boolean table = Home.outputIsTerminal() && !json;
    out.write(table ? TaggingTable.of(article, tagging) : TaggingJson.toText(tagging) + "\n");
  }
}

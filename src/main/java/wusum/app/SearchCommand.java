package wusum.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wusum.corpus.DataDirectory;
import wusum.suite.Search;
import wusum.suite.Search.Earlier;
import wusum.suite.Search.Gold;
import wusum.suite.SearchPlan;
import wusum.suite.SearchResult;
import wusum.suite.VariantResult;
import wusum.suite.report.Made;
import wusum.suite.report.SearchJson;
import wusum.suite.report.SearchText;
import wusum.taxonomy.Taxonomy;
import wusum.training.TrainingSet;

/** Compares ways to train. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = {
      "Trains variants of a spec on the same articles, measures them on the same others, and",
      "writes search.md and search.json, after each variant anew.",
      "",
      "The plan is JSON: a base spec, and variants with what they change in it:",
      "  {\"base\": \"default.json\", \"variants\": [",
      "    {\"name\": \"no-pairs\", \"why\": \"…\", \"change\": {\"features\": {\"pairs\": false}}}]}",
      "",
      "Example:",
      "  wusum search training/search.json --data-dir ../data --gold labelled.jsonl.gz",
      ""
    })
final class SearchCommand implements Callable<Integer> {
  private static final String PAGE = "search.md";
  private static final String FIGURES = "search.json";

  @Parameters(paramLabel = "PLAN", description = "The variants to compare (JSON).")
  private Path planFile = Path.of("");

  @Mixin private final DataDirOption dataDir = new DataDirOption();

  @Option(
      names = "--gold",
      paramLabel = "FILE",
      description = "Labelled articles to report on too; they choose nothing.")
  private @Nullable Path gold;

  @Mixin private final ReportsOption reports = new ReportsOption();

  @Option(
      names = "--continue",
      description = "Keeps what the report in the folder has of the same variants and data.")
  private boolean continued;

  @Override
  public Integer call() {
    long start = System.nanoTime();
    SearchPlan plan = SearchPlan.read(planFile);
    DataDirectory data = dataDir.folder().open();
    reports.prepare();
    Earlier earlier = continued ? earlier() : Earlier.NONE;
    try (TrainingLog log = new TrainingLog()) {
      Search search = new Search(plan, data, log);
      TrainingSet set = search.gather();
      SearchResult result =
          search.run(set, gold(set.taxonomy()), earlier, now -> write(now, start));
      write(result, start);
      print(result);
    }
    return 0;
  }

  private @Nullable Gold gold(Taxonomy taxonomy) {
    return gold == null
        ? null
        : new Gold(String.valueOf(gold.getFileName()), Evaluations.read(gold, taxonomy));
  }

  private Earlier earlier() {
    Path file = reports.file(FIGURES);
    try {
      return Files.exists(file) ? SearchJson.read(Files.readString(file)) : Earlier.NONE;
    } catch (IllegalArgumentException e) {
      throw new UsageException("--continue: " + file + ": " + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be read: " + e.getMessage(), e);
    }
  }

  private void write(SearchResult result, long start) {
    Made made = SuiteEvaluation.made(command(), start);
    reports.write(FIGURES, SearchJson.write(result, made));
    reports.write(PAGE, SearchText.write(result, made));
  }

  /** The command that makes the report again. */
  private String command() {
    DataFolder data = dataDir.folder();
    String command = "./wusum search " + data.named(planFile) + data.option();
    return gold == null ? command : command + " --gold " + data.named(gold);
  }

  private void print(SearchResult result) {
    for (VariantResult one : result.variants()) {
      System.out.printf(
          Locale.ROOT,
          "%-28s%8.4f%8.4f%n",
          one.name(),
          one.family(result.family()).microF1().value(),
          one.family(result.family()).macroF1().value());
    }
    reports.printWritten(PAGE, FIGURES);
  }
}

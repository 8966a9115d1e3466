package wusum.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import wusum.corpus.Corpus;
import wusum.corpus.DataDirectory;
import wusum.evaluation.FamilyEvaluation;
import wusum.provenance.Environment;
import wusum.suite.Families;
import wusum.suite.SplitResult;
import wusum.suite.Suite;
import wusum.suite.SuiteResult;
import wusum.suite.SuiteSettings;
import wusum.suite.SystemResult;
import wusum.suite.report.Made;
import wusum.suite.report.ReportJson;
import wusum.suite.report.ReportPage;
import wusum.tagging.Tagger;
import wusum.taxonomy.Taxonomy;
import wusum.training.TrainingSet;
import wusum.training.TrainingSpec;
import wusum.training.TrainingSpecReader;

/** Runs a suite and writes its reports. */
final class SuiteEvaluation {
  private static final String PAGE = "report.html";
  private static final String FIGURES = "report.json";

  private final SuiteOptions options;
  private final ModelOption model;
  private final List<Path> gold;
  private final Path out;

  /**
   * @param model measured on {@code gold}; not read where there is none
   * @param out the folder of the reports, null for {@code eval}
   */
  SuiteEvaluation(SuiteOptions options, ModelOption model, List<Path> gold, @Nullable Path out) {
    this.options = options;
    this.model = model;
    this.gold = gold;
    this.out = out == null ? Path.of("eval") : out;
  }

  int call() {
    long start = System.nanoTime();
    TrainingSpec spec = TrainingSpecReader.read(options.spec());
    SuiteSettings settings = settings();
    DataDirectory data = options.data().open();
    prepareFolder(out);
    SuiteResult result = measure(spec, settings, data);
    write(result, made(command(), start));
    print(result);
    return 0;
  }

  private SuiteResult measure(
      TrainingSpec spec, SuiteSettings settings, @Nullable DataDirectory data) {
    try (TrainingLog log = new TrainingLog()) {
      Suite suite = new Suite(spec, settings, TrainCommand.parent(options.spec()), data, log);
      TrainingSet set = suite.gather();
      return suite.run(set, gold(suite, set.taxonomy()));
    }
  }

  private SuiteSettings settings() {
    try {
      return new SuiteSettings(options.rounds(), options.quick());
    } catch (IllegalArgumentException e) {
      throw new UsageException("--rounds: " + e.getMessage());
    }
  }

  /** What is wrong with the folder is said before the long work, not after it. */
  static void prepareFolder(Path out) {
    try {
      Files.createDirectories(out);
    } catch (IOException e) {
      throw new UncheckedIOException(out + ": cannot be made: " + e.getMessage(), e);
    }
    if (!Files.isWritable(out)) {
      throw new UncheckedIOException(new IOException(out + ": cannot be written to"));
    }
  }

  private List<SystemResult> gold(Suite suite, Taxonomy taxonomy) {
    if (gold.isEmpty()) {
      return List.of();
    }
    Tagger tagger = model.load().tagger();
    if (!tagger.taxonomy().topics().equals(taxonomy.topics())) {
      throw new UsageException(
          "the model %s has other topics than %s; name one that has them with --model"
              .formatted(tagger.model(), options.spec()));
    }
    List<SystemResult> results = new ArrayList<>();
    for (Path file : gold) {
      Corpus articles = Evaluations.read(file, taxonomy);
      results.add(suite.measure(String.valueOf(file.getFileName()), articles, tagger));
    }
    return results;
  }

  private void write(SuiteResult result, Made made) {
    EvaluateCommand.write(out.resolve(FIGURES), ReportJson.write(result, made));
    EvaluateCommand.write(out.resolve(PAGE), ReportPage.write(result, made));
  }

  /**
   * How a report came about.
   *
   * @param command the command that makes it again
   * @param start of the run, as {@link System#nanoTime} told it
   */
  static Made made(String command, long start) {
    long seconds = Math.round((System.nanoTime() - start) / 1e9);
    return new Made(command, Version.current(), Environment.current(), seconds);
  }

  private String command() {
    StringBuilder command = new StringBuilder("./wusum evaluate --suite");
    command.append(" --spec ").append(options.data().named(options.spec()));
    command.append(options.data().option());
    gold.forEach(file -> command.append(" --gold ").append(options.data().named(file)));
    command.append(" --rounds ").append(options.rounds());
    return command.append(options.quick() ? " --quick" : "").toString();
  }

  private void print(SuiteResult result) {
    System.out.printf("%-14s%-12s%-14s%8s%8s%n", "split", "family", "system", "micro", "macro");
    for (SplitResult split : result.splits()) {
      for (String family : Families.of(result.set().taxonomy()).keySet()) {
        split.systems().forEach(system -> print(split.split().name(), family, system));
      }
    }
    System.out.println("written " + out.resolve(PAGE) + " and " + out.resolve(FIGURES));
  }

  private static void print(String split, String family, SystemResult system) {
    FamilyEvaluation one = system.evaluation().family(family);
    System.out.printf(
        Locale.ROOT,
        "%-14s%-12s%-14s%8.4f%8.4f%n",
        split,
        family,
        system.name(),
        one.micro().f1().value(),
        one.macro().f1().value());
  }
}

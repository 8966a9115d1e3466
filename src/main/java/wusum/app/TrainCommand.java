package wusum.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wusum.corpus.Corpus;
import wusum.evaluation.Evaluation;
import wusum.evaluation.EvaluationText;
import wusum.provenance.Environment;
import wusum.provenance.EvaluationSummary;
import wusum.provenance.TrainingProvenance;
import wusum.registry.ModelManifest;
import wusum.registry.ModelRegistry;
import wusum.registry.ModelWriter;
import wusum.training.TrainedModel;
import wusum.training.TrainingRun;
import wusum.training.TrainingSet;
import wusum.training.TrainingSpec;
import wusum.training.TrainingSpecReader;

/** Trains a model. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = {
      "Trains a model by a spec, or on labelled articles of your own, and saves it.",
      "",
      "Labelled articles are JSON Lines with text, topics and, optionally, title. The same spec,",
      "data and machine give the same model id. The last line of the output is 'model ID'.",
      "",
      "Examples:",
      "  wusum train training/default.json --data-dir ../data --set-current",
      "  wusum train --topics my-topics.json --train my-train.jsonl --test my-test.jsonl",
      ""
    })
final class TrainCommand implements Callable<Integer> {
  @Parameters(arity = "0..1", paramLabel = "SPEC", description = "A training spec (JSON).")
  private @Nullable Path specFile;

  @Option(names = "--topics", paramLabel = "FILE", description = "Your taxonomy file.")
  private @Nullable Path topics;

  @Option(
      names = "--train",
      paramLabel = "FILE",
      description = "Labelled articles, or a folder of such files; may be given several times.")
  private List<Path> train = List.of();

  @Option(names = "--test", paramLabel = "FILE", description = "Labelled articles to measure on.")
  private @Nullable Path test;

  @Option(names = "--name", paramLabel = "NAME", description = "A short name for the model.")
  private @Nullable String name;

  @Mixin private final DataDirOption dataDir = new DataDirOption();

  @Option(names = "--models", paramLabel = "DIR", description = "Where models are kept.")
  private @Nullable Path modelsDir;

  @Option(names = "--set-current", description = "Makes the new model the current one.")
  private boolean setCurrent;

  @Override
  public Integer call() {
    TrainingSpec spec = spec();
    Path base = specFile == null ? Path.of("") : parent(specFile);
    Path models = modelsDir == null ? Home.models() : modelsDir;
    long start = System.nanoTime();
    try (TrainingLog log = new TrainingLog()) {
      TrainingRun run = new TrainingRun(spec, base, dataDir.folder().open(), log);
      TrainingSet set = run.gather();
      // What is wrong with the other files is said before the long work, not after it.
      Corpus gold = test == null ? null : Evaluations.read(test, set.taxonomy());
      ModelWriter writer = new ModelWriter(models);
      writer.prepare();
      try (TrainedModel model = run.train(set)) {
        log.stage("saving");
        ModelManifest manifest = write(writer, spec, model, evaluations(model, gold));
        finish(manifest, new ModelRegistry(models), (System.nanoTime() - start) / 1e9);
      }
    }
    return 0;
  }

  private ModelManifest write(
      ModelWriter writer, TrainingSpec spec, TrainedModel model, List<EvaluationSummary> figures) {
    return writer.write(
        spec.name(),
        model.content(),
        model.trained(),
        model.checked(),
        provenance(spec, model),
        figures,
        Environment.current());
  }

  private void finish(ModelManifest manifest, ModelRegistry registry, double seconds) {
    if (setCurrent || registry.findCurrent().isEmpty()) {
      registry.setCurrent(manifest.id());
    }
    System.out.printf(
        Locale.ROOT,
        "%d articles, %d topics, %d terms, %.0f s%n",
        manifest.training().articles(),
        manifest.topics(),
        manifest.terms(),
        seconds);
    System.out.println("model " + manifest.id());
  }

  private TrainingSpec spec() {
    if ((specFile == null) == train.isEmpty()) {
      throw new UsageException("train wants either a SPEC or --train FILE");
    }
    if (specFile != null && topics != null) {
      throw new UsageException("a SPEC names its own topics; leave --topics out");
    }
    return specFile == null
        ? SpecOfOptions.of(topics, train, test, name)
        : TrainingSpecReader.read(specFile);
  }

  static Path parent(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    return parent == null ? Path.of("") : parent;
  }

  private static List<EvaluationSummary> evaluations(TrainedModel model, @Nullable Corpus gold) {
    List<EvaluationSummary> evaluations = new ArrayList<>(List.of(model.validation()));
    if (gold != null) {
      Evaluation evaluation = Evaluations.run(gold, model.tagger());
      System.out.println(EvaluationText.of(evaluation));
      evaluations.add(Evaluations.summary(evaluation));
    }
    return evaluations;
  }

  private TrainingProvenance provenance(TrainingSpec spec, TrainedModel model) {
    return new TrainingProvenance(
        command(), specText(), spec.network().seed(), model.trained().library(), model.datasets());
  }

  private String specText() {
    try {
      return specFile == null ? "" : Files.readString(specFile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The command that trains the model again; a data folder is named as each user has it. */
  private String command() {
    StringBuilder command = new StringBuilder("./wusum train");
    if (specFile != null) {
      command.append(' ').append(ShellWord.of(specFile));
    }
    if (topics != null) {
      command.append(" --topics ").append(ShellWord.of(topics));
    }
    train.forEach(file -> command.append(" --train ").append(ShellWord.of(file)));
    if (test != null) {
      command.append(" --test ").append(ShellWord.of(test));
    }
    return command.append(dataDir.folder().option()).toString();
  }
}

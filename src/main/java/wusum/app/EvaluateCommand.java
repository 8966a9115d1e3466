package wusum.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wusum.corpus.Corpus;
import wusum.evaluation.Evaluation;
import wusum.evaluation.EvaluationText;
import wusum.registry.EvaluationJson;
import wusum.tagging.Tagger;

/** Measures a model, or a training spec beside other systems. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = {
      "Measures a model on labelled articles: prints a table and, on request, writes JSON.",
      "",
      "With --suite it trains the model of a spec and other systems on a part of the articles,",
      "measures them all on the rest, and writes report.html and report.json.",
      "",
      "With --off-topic it counts how often text that has no story (no news, or not Arabic) is",
      "given one.",
      "",
      "Examples:",
      "  wusum evaluate --off-topic eval/off-topic.jsonl",
      "  wusum evaluate --gold labelled.jsonl.gz --out report.json",
      "  wusum evaluate --suite --data-dir ../data --gold labelled.jsonl.gz",
      ""
    })
final class EvaluateCommand implements Callable<Integer> {
  @Mixin private final ModelOption model = new ModelOption();

  @Option(
      names = "--gold",
      paramLabel = "FILE",
      description = {
        "Labelled articles (JSON Lines: text, topics; optionally title, keywords).",
        "With --suite it may be left out, or given several times."
      })
  private List<Path> gold = List.of();

  @Option(
      names = "--off-topic",
      paramLabel = "FILE",
      description = "Texts that have no story, in any format that tag reads.")
  private @Nullable Path offTopic;

  @Option(
      names = "--out",
      paramLabel = "PATH",
      description = "Writes the figures there as JSON; with --suite, the folder of the reports.")
  private @Nullable Path out;

  @ArgGroup(exclusive = false, heading = "%nAll systems side by side:%n")
  private @Nullable SuiteOptions suite;

  @Override
  public Integer call() {
    if (suite != null && suite.isWanted() && offTopic == null) {
      return new SuiteEvaluation(suite, model, gold, out).call();
    }
    if (offTopic != null && gold.isEmpty() && suite == null) {
      return OffTopic.run(offTopic, model.load().tagger(), out);
    }
    if (offTopic != null || gold.size() != 1 || suite != null) {
      throw new UsageException("evaluate wants one --gold FILE, one --off-topic FILE, or --suite");
    }
    Tagger tagger = model.load().tagger();
    Corpus articles = Evaluations.read(gold.get(0), tagger.taxonomy());
    Evaluation evaluation = Evaluations.run(articles, tagger);
    System.out.println(EvaluationText.of(evaluation));
    if (out != null) {
      write(out, EvaluationJson.write(evaluation));
    }
    return 0;
  }

  static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be written: " + e.getMessage(), e);
    }
  }
}

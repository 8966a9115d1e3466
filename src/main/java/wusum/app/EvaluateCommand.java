package wusum.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wusum.corpus.Corpus;
import wusum.evaluation.Evaluation;
import wusum.evaluation.EvaluationText;
import wusum.registry.EvaluationJson;
import wusum.tagging.Tagger;

/** Measures a model. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = {
      "Measures a model on labelled articles: prints a table and, on request, writes JSON.",
      "",
      "Example: wusum evaluate --gold labelled.jsonl.gz --out report.json",
      ""
    })
final class EvaluateCommand implements Callable<Integer> {
  @Mixin private final ModelOption model = new ModelOption();

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "FILE",
      description = "Labelled articles (JSON Lines: text, topics; optionally title, keywords).")
  private Path gold = Path.of("");

  @Option(names = "--out", paramLabel = "FILE", description = "Writes the figures there as JSON.")
  private @Nullable Path out;

  @Override
  public Integer call() {
    Tagger tagger = model.load().tagger();
    Corpus articles = Evaluations.read(gold, tagger.taxonomy());
    Evaluation evaluation = Evaluations.run(articles, tagger);
    System.out.println(EvaluationText.of(evaluation));
    if (out != null) {
      write(out, EvaluationJson.write(evaluation));
    }
    return 0;
  }

  private static void write(Path file, String json) {
    try {
      Files.writeString(file, json);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be written: " + e.getMessage(), e);
    }
  }
}

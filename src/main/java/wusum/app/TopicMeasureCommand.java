package wusum.app;

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
import wusum.article.Article;
import wusum.corpus.Corpus;
import wusum.suite.report.Made;
import wusum.suite.report.NewTopicReport;
import wusum.training.HeldOutStory;
import wusum.training.NewTopicMeasurement;
import wusum.training.NewTopicResult;
import wusum.training.TrainingRun;
import wusum.training.TrainingSet;
import wusum.training.TrainingSpec;
import wusum.training.TrainingSpecReader;

/** Measures how well a topic is learnt from a few phrases and examples. */
@Command(
    name = "measure",
    mixinStandardHelpOptions = true,
    description = {
      "Measures how well a topic is learnt from phrases and a few examples.",
      "",
      "Takes stories out of the taxonomy in turn, learns each anew as 'topic add' does, and",
      "measures on articles that nothing was learnt from. Writes new-topic.md and",
      "new-topic.json.",
      "",
      "Example:",
      "  wusum topic measure training/new-topic/stories.json --data-dir ../data \\",
      "    --articles ../data/ant-2018.jsonl.gz --gold ../data/labelled.jsonl.gz",
      ""
    })
final class TopicMeasureCommand implements Callable<Integer> {
  private static final String PAGE = "new-topic.md";
  private static final String FIGURES = "new-topic.json";

  @Parameters(paramLabel = "STORIES", description = "Stories, each with its phrases (JSON).")
  private Path stories = Path.of("");

  @Option(
      names = "--spec",
      paramLabel = "SPEC",
      description = "The training spec (default: training/default.json beside the launcher).")
  private @Nullable Path spec;

  @Mixin private final DataDirOption dataDir = new DataDirOption();
  @Mixin private final ArticlesOption articles = new ArticlesOption();

  @Option(
      names = "--gold",
      paramLabel = "FILE",
      description = "Labelled articles to measure on too.")
  private @Nullable Path gold;

  @Option(
      names = "--examples",
      split = ",",
      paramLabel = "N",
      defaultValue = "0,10,20,50",
      description = "How many labelled articles to learn from (default: ${DEFAULT-VALUE}).")
  private List<Integer> examples = List.of();

  @Option(
      names = "--draws",
      paramLabel = "N",
      defaultValue = "5",
      description = "How often they are drawn (default: ${DEFAULT-VALUE}).")
  private int draws;

  @Mixin private final ReportsOption reports = new ReportsOption();

  @Override
  public Integer call() {
    long start = System.nanoTime();
    if (draws < 1 || examples.stream().anyMatch(count -> count < 0)) {
      throw new UsageException("--draws is a number above 0, and --examples are numbers from 0 on");
    }
    reports.prepare();
    NewTopicResult result = measure();
    Made made = SuiteEvaluation.made(command(), start);
    reports.write(FIGURES, NewTopicReport.json(result, made));
    reports.write(PAGE, NewTopicReport.markdown(result, made));
    print(result);
    return 0;
  }

  private NewTopicResult measure() {
    List<HeldOutStory> heldOut = HeldOutStory.read(stories);
    TrainingSpec trainingSpec = TrainingSpecReader.read(spec());
    List<Article> unlabelled = new ArrayList<>();
    Iterable<Article> files = articles.read();
    try (TrainingLog log = new TrainingLog()) {
      TrainingSet set =
          new TrainingRun(trainingSpec, TrainCommand.parent(spec()), dataDir.folder().open(), log)
              .gather();
      Corpus tested = gold == null ? new Corpus(List.of()) : Evaluations.read(gold, set.taxonomy());
      files.forEach(unlabelled::add);
      return new NewTopicMeasurement(
              trainingSpec.features(), examples, draws, trainingSpec.network().seed(), log)
          .measure(
              heldOut,
              set,
              tested,
              gold == null ? "" : String.valueOf(gold.getFileName()),
              unlabelled);
    }
  }

  private Path spec() {
    return spec == null ? Home.folder().resolve("training/default.json") : spec;
  }

  /** The command that makes the report again. */
  private String command() {
    DataFolder data = dataDir.folder();
    StringBuilder command = new StringBuilder("./wusum topic measure " + data.named(stories));
    command.append(spec == null ? "" : " --spec " + data.named(spec));
    command.append(data.option());
    articles.paths().forEach(path -> command.append(" --articles ").append(data.named(path)));
    return command.append(gold == null ? "" : " --gold " + data.named(gold)).toString();
  }

  private void print(NewTopicResult result) {
    for (NewTopicResult.OfSet set : result.sets()) {
      set.stories().forEach(story -> System.out.println(line(set.name(), story)));
      set.mean()
          .forEach(
              mean ->
                  System.out.printf(
                      Locale.ROOT,
                      "%s, mean of all stories, %d examples: %.3f%n",
                      set.name(),
                      mean.examples(),
                      mean.f1().value()));
    }
    reports.printWritten(PAGE, FIGURES);
  }

  private static String line(String set, NewTopicResult.OfStory story) {
    StringBuilder line = new StringBuilder(set + ", " + story.topic() + ":");
    story
        .steps()
        .forEach(
            step ->
                line.append(
                    String.format(Locale.ROOT, "  %d: %.3f", step.examples(), step.f1().value())));
    return line.toString();
  }
}

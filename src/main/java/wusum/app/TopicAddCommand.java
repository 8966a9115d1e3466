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
import wusum.article.Article;
import wusum.corpus.LabelledArticle;
import wusum.corpus.LabelledArticleReader;
import wusum.training.NewTopic;
import wusum.training.TopicAddition;
import wusum.training.TopicAddition.Added;

/** Adds a topic. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    description = {
      "Adds a topic to a model, from 5 to 10 phrases that speak for it and no labelled article.",
      "",
      "Articles that the phrases match teach it, so give articles of the newsroom's own, the",
      "more the better. A phrase is words as they stand, or a query: \"…\", AND, OR, NOT, (…),",
      "title:…. Labelled examples make it better. The other topics of the model stay as they",
      "are. The topic is noted in topics.json and lexicon of the seeds, for the next training.",
      "",
      "Example:",
      "  wusum topic add --id heat-waves --ar 'موجات الحر' --en 'Heat waves' \\",
      "    --broader disaster --scope 'Extreme heat, its victims and what is done about it.' \\",
      "    --phrase 'موجة حر' --phrase 'درجات حرارة قياسية' --phrase 'ضربة شمس' \\",
      "    --phrase 'الإجهاد الحراري' --phrase 'title:الحر AND وفاة' --articles archive/",
      ""
    })
final class TopicAddCommand implements Callable<Integer> {
  @Mixin private final ModelOption model = new ModelOption();
  @Mixin private final TopicOptions wanted = new TopicOptions();
  @Mixin private final ArticlesOption articles = new ArticlesOption();

  @Option(
      names = "--examples",
      paramLabel = "FILE",
      description = "Labelled articles, as for train, of which some have the topic.")
  private List<Path> examples = List.of();

  @Option(
      names = "--seeds",
      paramLabel = "DIR",
      description = "Where the topic is noted (default: seeds beside the launcher).")
  private @Nullable Path seeds;

  @Option(names = "--no-current", description = "Leaves the current model as it is.")
  private boolean noCurrent;

  @Override
  public Integer call() {
    NewTopic topic = wanted.topic();
    Iterable<Article> unlabelled = articles.read();
    List<LabelledArticle> labelled = labelled();
    long start = System.nanoTime();
    Added added;
    try (TrainingLog log = new TrainingLog()) {
      Path folder = model.folder();
      added =
          new TopicAddition(model.models(), seeds == null ? Home.seeds() : seeds, log)
              .add(folder, topic, unlabelled, labelled, command(), !noCurrent);
    }
    added
        .unmatchedPhrases()
        .forEach(phrase -> System.err.println("wusum: warning: no article matches: " + phrase));
    System.out.print(summary(added, (System.nanoTime() - start) / 1e9));
    return 0;
  }

  private List<LabelledArticle> labelled() {
    List<LabelledArticle> labelled = new ArrayList<>();
    for (Path path : examples) {
      for (Path file : LabelledArticleReader.filesOf(path)) {
        labelled.addAll(LabelledArticleReader.read(file).articles());
      }
    }
    return labelled;
  }

  private static String summary(Added added, double seconds) {
    StringBuilder text = new StringBuilder();
    added
        .byPhrase()
        .forEach(
            (phrase, count) -> text.append(String.format(Locale.ROOT, "%7d  %s%n", count, phrase)));
    text.append(
        String.format(
            Locale.ROOT,
            """
            %d of %d articles match, %d perhaps; %d labelled examples
            held out: %.0f %% of those given the topic have it, %.0f %% of those that have it are \
            given it (by the phrases, where there is no label)
            topic %s added to model %s in %.1f s
            model %s
            """,
            added.matched(),
            added.articles(),
            added.unsure(),
            added.examples(),
            100 * added.precision(),
            100 * added.recall(),
            added.topic().id(),
            added.base(),
            seconds,
            added.model().id()));
    return text.toString();
  }

  /** The command that adds it again. */
  private String command() {
    return "./wusum topic add"
        + wanted.again()
        + ShellWord.options("--articles", articles.paths())
        + ShellWord.options("--examples", examples);
  }
}

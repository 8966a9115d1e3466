package wusum.suite.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import wusum.corpus.Json;
import wusum.training.NewTopicResult;
import wusum.training.NewTopicResult.Mean;
import wusum.training.NewTopicResult.OfSet;
import wusum.training.NewTopicResult.OfStory;
import wusum.training.NewTopicResult.Step;

/** How well new topics were learnt, as JSON and as Markdown. No article's text is in it. */
public final class NewTopicReport {
  private NewTopicReport() {}

  /** Indented by two blanks, lines ending with a line feed. */
  public static String json(NewTopicResult result, Made made) {
    ObjectNode tree = Json.MAPPER.createObjectNode();
    tree.set("made", Json.MAPPER.valueToTree(made));
    tree.setAll((ObjectNode) Json.MAPPER.valueToTree(result));
    return Json.pretty(tree);
  }

  public static String markdown(NewTopicResult result, Made made) {
    List<String> lines = new ArrayList<>();
    lines.add("# A new topic from phrases and a few examples\n");
    lines.add(head(result, made));
    for (OfSet set : result.sets()) {
      lines.add(
          "## F1 on %s: %d articles, %d groups of near duplicates\n"
              .formatted(set.name(), set.articles(), set.groups()));
      lines.add(header(set));
      set.stories().forEach(story -> lines.add(row(story)));
      lines.add(mean(set) + "\n");
    }
    return String.join("\n", lines);
  }

  private static String head(NewTopicResult result, Made made) {
    return """
    Made by `%s` (version %s, %s, %s, %d native threads) in %d s on %s.

    Each story was taken from the taxonomy in turn and learnt anew, as `wusum topic add` does. Of \
    the model that it is added to, the terms alone play a part; they are those of %d labelled \
    articles, without those measured on and their near duplicates, and no label of the story was \
    seen but in the examples. The phrases were matched with %d unlabelled articles, \
    likewise without them. Examples were drawn %d times at random from %d labelled articles, half of \
    them with the story, or as many as there are. Figures are averages over these draws, with the \
    least and the most of a draw in brackets where there are several; intervals are %s ones by a \
    bootstrap over groups of near duplicates (%d resamples). Seed %d.
    """
        .formatted(
            made.command(),
            made.version(),
            made.environment().java(),
            made.environment().processor(),
            made.environment().threads(),
            made.seconds(),
            made.environment().trainedAt(),
            result.taught(),
            result.unlabelled(),
            result.draws(),
            result.pool(),
            Figures.percent(result.bootstrap().level()),
            result.bootstrap().resamples(),
            result.seed());
  }

  private static String header(OfSet set) {
    StringBuilder names =
        new StringBuilder("| story | articles with it | matched | phrases alone |");
    StringBuilder rule = new StringBuilder("|---|---|---|---|");
    for (Mean mean : set.mean()) {
      names.append(
          mean.examples() == 0 ? " learnt from them |" : " " + mean.examples() + " examples |");
      rule.append("---|");
    }
    return names + "\n" + rule;
  }

  private static String row(OfStory story) {
    StringBuilder row =
        new StringBuilder(
            "| %s | %d | %d | %s |"
                .formatted(
                    story.topic(),
                    story.with(),
                    story.matched(),
                    Figures.estimate(story.phrasesAlone())));
    story.steps().forEach(step -> row.append(" ").append(cell(step)).append(" |"));
    return row.toString();
  }

  private static String cell(Step step) {
    String estimate = Figures.estimate(step.f1());
    if (step.draws().size() < 2) {
      return estimate;
    }
    double least = step.draws().stream().mapToDouble(f1 -> f1).min().orElse(0);
    double most = step.draws().stream().mapToDouble(f1 -> f1).max().orElse(0);
    return String.format(Locale.ROOT, "%s [%.3f–%.3f]", estimate, least, most);
  }

  private static String mean(OfSet set) {
    StringBuilder row =
        new StringBuilder("| **mean** | | | %s |".formatted(Figures.estimate(set.phrasesAlone())));
    set.mean().forEach(mean -> row.append(" ").append(Figures.estimate(mean.f1())).append(" |"));
    return row.toString();
  }
}

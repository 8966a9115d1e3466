package wusum.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wusum.article.Article;
import wusum.corpus.Json;
import wusum.evaluation.OffTopicEvaluation;
import wusum.ingest.ArticleReader;
import wusum.ingest.Read;
import wusum.ingest.Read.Unreadable;
import wusum.tagging.Tagger;

/** {@code evaluate --off-topic}: how often text that has no story is given one. */
final class OffTopic {
  private OffTopic() {}

  static int run(Path file, Tagger tagger, @Nullable Path out) {
    List<Article> texts = new ArrayList<>();
    try (Stream<Read> reads = new ArticleReader().read(file)) {
      for (Read read : (Iterable<Read>) reads::iterator) {
        if (read instanceof Unreadable unreadable) {
          System.err.println("wusum: " + unreadable.message());
          return 1;
        }
        texts.addAll(read.articles());
      }
    }
    if (texts.isEmpty()) {
      System.err.println("wusum: " + file + ": there is no text");
      return 1;
    }
    OffTopicEvaluation evaluation = OffTopicEvaluation.of(texts, tagger);
    System.out.print(text(evaluation));
    if (out != null) {
      EvaluateCommand.write(out, json(evaluation));
    }
    return 0;
  }

  private static String text(OffTopicEvaluation evaluation) {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%d texts, %d given a story: %.4f [%.4f, %.4f]\n",
            evaluation.texts(),
            evaluation.stories().size(),
            evaluation.rate().value(),
            evaluation.rate().interval().low(),
            evaluation.rate().interval().high()));
    evaluation
        .abstentions()
        .forEach((reason, count) -> text.append("abstained, " + reason + ": " + count + "\n"));
    evaluation
        .stories()
        .forEach((id, stories) -> text.append(id + ": " + String.join(", ", stories) + "\n"));
    return text.toString();
  }

  private static String json(OffTopicEvaluation evaluation) {
    ObjectNode json = Json.MAPPER.createObjectNode();
    json.put("model", evaluation.model().value());
    json.put("texts", evaluation.texts());
    json.put("given_a_story", evaluation.stories().size());
    json.put("rate", evaluation.rate().value());
    json.putArray("rate_interval")
        .add(evaluation.rate().interval().low())
        .add(evaluation.rate().interval().high());
    ObjectNode abstentions = json.putObject("abstentions");
    evaluation.abstentions().forEach(abstentions::put);
    ObjectNode stories = json.putObject("stories");
    evaluation.stories().forEach((id, given) -> given.forEach(stories.putArray(id)::add));
    return Json.pretty(json);
  }
}

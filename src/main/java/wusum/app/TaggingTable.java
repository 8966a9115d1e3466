package wusum.app;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import wusum.article.Article;
import wusum.article.Keyword;
import wusum.tagging.Evidence;
import wusum.tagging.Tagging;
import wusum.tagging.Tagging.Abstained;
import wusum.tagging.TopicScore;

/** A tagging as a person reads it in a terminal. */
final class TaggingTable {
  private static final int BAR = 20;

  private TaggingTable() {}

  static String of(Article article, Tagging tagging) {
    StringBuilder table = new StringBuilder();
    table.append(article.title().isEmpty() ? article.id() : article.title()).append('\n');
    for (TopicScore topic : tagging.topics()) {
      table.append(line(topic));
      if (topic.reasons() != null) {
        table.append(line(" + ", topic.reasons().speaksFor()));
        table.append(line(" - ", topic.reasons().speaksAgainst()));
      }
    }
    if (tagging instanceof Abstained abstained) {
      table.append("  no topic: ").append(abstained.reason().code()).append('\n');
    }
    if (!tagging.keywords().isEmpty()) {
      table
          .append("  ")
          .append(tagging.keywords().stream().map(Keyword::text).collect(Collectors.joining("، ")))
          .append('\n');
    }
    return table.append('\n').toString();
  }

  private static String line(String sign, List<Evidence> evidence) {
    return evidence.isEmpty()
        ? ""
        : evidence.stream()
            .map(one -> String.format(Locale.ROOT, "%s %.2f", one.text(), Math.abs(one.weight())))
            .collect(Collectors.joining("، ", "   " + sign, "\n"));
  }

  private static String line(TopicScore topic) {
    int filled = (int) Math.round(topic.score() * BAR);
    return String.format(
        Locale.ROOT,
        "  %-20s %.2f %s%s  %s%n",
        topic.topic().id(),
        topic.score(),
        "#".repeat(filled),
        ".".repeat(BAR - filled),
        topic.topic().arabic());
  }
}

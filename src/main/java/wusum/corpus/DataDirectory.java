package wusum.corpus;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import wusum.article.Article;
import wusum.article.ArticleId;

/**
 * A folder of data sets that a user has downloaded. A data set {@code x} is in {@code x.jsonl},
 * {@code x.jsonl.gz} or parts of it such as {@code x-train.jsonl.gz}: one JSON object a line with
 * {@code text} and, optionally, {@code title} and {@code date}.
 */
public record DataDirectory(Path folder) {
  public DataDirectory {
    if (!Files.isDirectory(folder)) {
      throw new CorpusException(folder, "no such folder");
    }
  }

  /** The articles of a data set that have one of the given {@link ContentId}s, by that id. */
  Map<String, Article> find(String dataset, Set<String> ids) {
    Map<String, Article> found = new HashMap<>();
    for (Path file : files(dataset)) {
      if (found.size() == ids.size()) {
        break;
      }
      JsonLines.forEach(file, row -> keep(row, ids, found));
    }
    return found;
  }

  /** Hears of every article of a data set, in the order of its files; the number of them. */
  public int forEach(String dataset, Consumer<Article> listener) {
    AtomicInteger articles = new AtomicInteger();
    for (Path file : files(dataset)) {
      JsonLines.forEach(
          file,
          row -> {
            String title = row.path("title").asText("");
            String text = row.path("text").asText("");
            if (!title.isBlank() || !text.isBlank()) {
              String id = ContentId.of(title, text);
              listener.accept(Article.of(new ArticleId(id), title, text));
              articles.incrementAndGet();
            }
          });
    }
    return articles.get();
  }

  private List<Path> files(String dataset) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> belongs(file, dataset)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean belongs(Path file, String dataset) {
    String name = String.valueOf(file.getFileName());
    return (name.endsWith(".jsonl") || name.endsWith(".jsonl.gz"))
        && (name.startsWith(dataset + ".") || name.startsWith(dataset + "-"));
  }

  private static void keep(ObjectNode row, Set<String> ids, Map<String, Article> found) {
    String title = row.path("title").asText("");
    String text = row.path("text").asText("");
    String id = ContentId.of(title, text);
    if (!ids.contains(id) && title.isEmpty()) {
      // Some sets have no titles at all, and their articles are named by the text alone.
      id = ContentId.of(text);
    }
    if (ids.contains(id)) {
      LocalDate date = PublicationDate.read(row.path("date").asText(""));
      found.put(id, new Article(new ArticleId(id), title, text, date, null, List.of()));
    }
  }
}

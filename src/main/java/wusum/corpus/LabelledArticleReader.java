package wusum.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wusum.taxonomy.Taxonomy;
import wusum.taxonomy.TopicId;

/**
 * Reads labelled articles from JSON Lines (UTF-8, plain or gzipped).
 *
 * <p>A line holds {@code text} or {@code title} or both; {@code topics}, or in its place {@code
 * labels}, {@code label} or {@code section} (the last two may be one string); and may hold {@code
 * id}, {@code date}, {@code source}, {@code optional}, {@code keywords}, {@code keywords_any},
 * {@code keywords_core}. Other fields are passed over, and so is a date that cannot be read. A line
 * without an id gets a {@link ContentId}. The origin of each article is the file's name.
 */
public final class LabelledArticleReader {
  private LabelledArticleReader() {}

  /**
   * Every article of a file, in order.
   *
   * @throws CorpusException naming the file and the line where an article cannot be read
   */
  public static Corpus read(Path file) {
    return collect(file, null);
  }

  /**
   * Every article of a file, in order, whose topics must all be in {@code taxonomy}.
   *
   * @throws CorpusException naming the file, the line and the topic that is unknown
   */
  public static Corpus read(Path file, Taxonomy taxonomy) {
    return collect(file, taxonomy);
  }

  /**
   * Gives the articles of a file to {@code action} one at a time, keeping none of them.
   *
   * @param taxonomy holds every topic that may occur, null where any may
   */
  public static void forEach(
      Path file, @Nullable Taxonomy taxonomy, Consumer<LabelledArticle> action) {
    String origin = String.valueOf(file.getFileName());
    JsonLines.forEach(
        file,
        row -> {
          LabelledArticle article = LabelledArticleRow.read(row, origin);
          if (taxonomy != null) {
            checkKnown(article.topics(), taxonomy);
            checkKnown(article.optional(), taxonomy);
          }
          action.accept(article);
        });
  }

  /** A file itself, or the files of labelled articles in a folder, by name. */
  public static List<Path> filesOf(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.filter(file -> file.toString().contains(".jsonl")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Corpus collect(Path file, @Nullable Taxonomy taxonomy) {
    List<LabelledArticle> articles = new ArrayList<>();
    forEach(file, taxonomy, articles::add);
    return new Corpus(articles);
  }

  private static void checkKnown(Set<TopicId> topics, Taxonomy taxonomy) {
    for (TopicId topic : topics) {
      if (!taxonomy.contains(topic)) {
        throw new IllegalArgumentException("unknown topic '" + topic + "'");
      }
    }
  }
}

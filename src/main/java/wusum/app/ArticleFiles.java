package wusum.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import wusum.article.Article;
import wusum.ingest.ArticleReader;
import wusum.ingest.Read;
import wusum.ingest.Read.Unreadable;

/** The articles of files and folders, one after another; what cannot be read is named. */
final class ArticleFiles implements Iterable<Article> {
  private final List<Path> files;

  /**
   * @param paths files of any format that can be tagged, and folders of such files
   * @throws UsageException where one is not there
   */
  ArticleFiles(List<Path> paths) {
    List<Path> all = new ArrayList<>();
    paths.forEach(path -> all.addAll(files(path)));
    this.files = List.copyOf(all);
  }

  /** The texts that come with the program, whose labels are not looked at. */
  static ArticleFiles ofTheProgram() {
    Path corpus = Home.folder().resolve("training").resolve("corpus");
    return new ArticleFiles(Files.isDirectory(corpus) ? List.of(corpus) : List.of());
  }

  private static List<Path> files(Path path) {
    if (!Files.exists(path)) {
      throw new UsageException(path + ": no such file or folder");
    }
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> inside = Files.walk(path)) {
      return inside.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UsageException(path + " cannot be read: " + e.getMessage());
    }
  }

  @Override
  public Iterator<Article> iterator() {
    return files.stream()
        .flatMap(file -> new ArticleReader().read(file))
        .flatMap(read -> articles(read).stream())
        .iterator();
  }

  private static List<Article> articles(Read read) {
    if (read instanceof Unreadable unreadable) {
      System.err.println("wusum: " + unreadable.message());
    }
    return read.articles();
  }
}

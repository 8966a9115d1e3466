package wusum.app;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;
import wusum.article.Article;

/** Which articles without labels a topic is learnt from. */
final class ArticlesOption {
  @Option(
      names = "--articles",
      paramLabel = "PATH",
      description = {
        "A file of articles without labels, or a folder of such files; may be given several times",
        "(default: those that come with the program)."
      })
  private List<Path> articles = List.of();

  /**
   * @throws UsageException where a file or folder is not there
   */
  Iterable<Article> read() {
    return articles.isEmpty() ? ArticleFiles.ofTheProgram() : new ArticleFiles(articles);
  }

  List<Path> paths() {
    return articles;
  }
}

package wusum.ingest;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Gives the articles of one input, one at a time. */
interface ArticleSource {
  /**
   * The next article, or null at the end.
   *
   * @throws UnreadableArticleException where the next one cannot be read; those after it may be
   * @throws IOException where nothing more can be read
   */
  @Nullable Read next() throws IOException, UnreadableArticleException;
}

package wusum.ingest;

import java.util.List;
import java.util.Optional;
import wusum.article.Article;

/**
 * The articles of a saved page.
 *
 * @param main empty where the page has neither a headline nor a body
 */
record Page(Optional<Article> main, List<Article> related) {
  Page {
    related = List.copyOf(related);
  }
}

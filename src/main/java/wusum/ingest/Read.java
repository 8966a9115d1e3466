package wusum.ingest;

import java.util.List;
import java.util.stream.Stream;
import wusum.article.Article;

/** What came of reading one article. */
public sealed interface Read {

  /** The articles read: the main one and those related to it, or none. */
  default List<Article> articles() {
    return List.of();
  }

  /**
   * An article that was read.
   *
   * @param related articles that stood on the same page under "read also", each an article of its
   *     own; none of their words are in the main article
   */
  record ReadArticle(Article article, List<Article> related) implements Read {
    public ReadArticle {
      related = List.copyOf(related);
    }

    @Override
    public List<Article> articles() {
      return Stream.concat(Stream.of(article), related.stream()).toList();
    }
  }

  /**
   * Something that is no readable article; what follows it in the input may still be read.
   *
   * @param why what is wrong, for the user
   */
  record Unreadable(Place where, String why) implements Read {

    /** Names the place and what is wrong there. */
    public String message() {
      return where + ": " + why;
    }
  }
}

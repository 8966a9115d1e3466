package wusum.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A news article as its publisher wrote it.
 *
 * @param title the headline; empty where there is none
 * @param text the body, without the headline, the publisher's keywords or related articles
 * @param date the day of publication, null where unknown
 * @param source the publisher, null where unknown
 * @param publisherKeywords the publisher's own keywords; they never reach the features, since they
 *     would give the answer away
 */
public record Article(
    ArticleId id,
    String title,
    String text,
    @Nullable LocalDate date,
    @Nullable String source,
    List<String> publisherKeywords) {

  public Article {
    if (title.isBlank() && text.isBlank()) {
      throw new IllegalArgumentException("article " + id + " has neither a title nor a text");
    }
    publisherKeywords = List.copyOf(publisherKeywords);
  }

  /** An article of which only the words are known. */
  public static Article of(ArticleId id, String title, String text) {
    return new Article(id, title, text, null, null, List.of());
  }
}

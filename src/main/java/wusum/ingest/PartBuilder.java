package wusum.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wusum.article.Article;
import wusum.article.ArticleId;

/** Gathers the lines of one article of a page. Mutable. */
final class PartBuilder {
  private final List<String> lines = new ArrayList<>();
  private final List<String> keywordLines = new ArrayList<>();
  private String title = "";
  private @Nullable LocalDate date;
  private @Nullable String source;
  private boolean footed;

  /** Adds a line of the body; blank ones before the first are passed over. */
  void addLine(String line) {
    if (!lines.isEmpty() || !Blanks.isBlank(line)) {
      lines.add(line);
    }
  }

  boolean hasSeveralLines() {
    return lines.stream().filter(line -> !Blanks.isBlank(line)).count() > 1;
  }

  /** Makes the first line the headline where it is short and there is no headline yet. */
  void takeHeadline() {
    if (title.isEmpty() && !lines.isEmpty() && MarkerLine.isShort(lines.get(0))) {
      title = Blanks.strip(lines.remove(0));
    }
  }

  void setHeadline(String headline) {
    title = headline;
  }

  /** The first date of a part counts. */
  void setDate(Optional<LocalDate> published) {
    date = date == null ? published.orElse(null) : date;
  }

  /** The first source of a part counts; an empty one only says that the body has ended. */
  void setSource(String name) {
    footed = true;
    source = source == null && !name.isEmpty() ? name : source;
  }

  void addKeywords(List<String> keywords) {
    footed = true;
    keywordLines.addAll(keywords);
  }

  /** Whether a line that ends a part, a source or keywords, was met. */
  boolean isFooted() {
    return footed;
  }

  String title() {
    return title;
  }

  String text() {
    return Blanks.strip(String.join("\n", lines));
  }

  /** The article; empty where the part has no words. */
  Optional<Article> build(ArticleId id) {
    String text = text();
    if (title.isEmpty() && text.isEmpty()) {
      return Optional.empty();
    }
    List<String> keywords = PublisherKeywords.split(keywordLines, title + "\n" + text);
    return Optional.of(new Article(id, title, text, date, source, keywords));
  }
}

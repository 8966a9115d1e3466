package wusum.ingest;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import wusum.article.Article;
import wusum.article.ArticleId;
import wusum.corpus.ContentId;
import wusum.corpus.PublicationDate;

/**
 * Takes a saved news page apart: headline, date of publication, body, source, the publisher's
 * keywords, and related articles, which stand under a line such as {@code اقرأ أيضا}. A text
 * without any such line is an article whose first line is the headline where it is short and more
 * follows.
 *
 * <p>A marker counts only where a line begins with it. What follows the line of a related article
 * belongs to that article, up to the next marker; but a related headline on the marker's own line,
 * above the page's source and keywords, is a link inside the body, and the body goes on.
 */
final class PageParser {
  private static final String RELATED = "#related-";

  private final List<String> lines;
  private final List<Optional<MarkerLine>> markers;

  /** The last line with a source or keywords; -1 where there is none. */
  private final int lastFoot;

  private final PartBuilder main = new PartBuilder();
  private final List<PartBuilder> related = new ArrayList<>();
  private PartBuilder current = main;
  private int next;

  private PageParser(List<String> lines) {
    this.lines = lines;
    this.markers = markers(lines);
    this.lastFoot = lastFoot(markers);
  }

  static Page parse(String text) {
    return new PageParser(Lines.of(text)).parse();
  }

  /** From the last line up, since a marker without a colon counts only at the end of a part. */
  private static List<Optional<MarkerLine>> markers(List<String> lines) {
    ArrayDeque<Optional<MarkerLine>> markers = new ArrayDeque<>();
    boolean closing = true;
    for (int i = lines.size() - 1; i >= 0; i--) {
      boolean last = closing;
      Optional<MarkerLine> marker =
          MarkerLine.find(lines.get(i)).filter(found -> found.isMeant(last));
      markers.addFirst(marker);
      closing = Blanks.isBlank(lines.get(i)) ? closing : marker.isPresent();
    }
    return List.copyOf(markers);
  }

  private static int lastFoot(List<Optional<MarkerLine>> markers) {
    int last = markers.size() - 1;
    while (last >= 0 && markers.get(last).filter(MarkerLine::isFoot).isEmpty()) {
      last--;
    }
    return last;
  }

  private Page parse() {
    boolean headed = markers.get(firstLine()).isEmpty();
    while (next < lines.size()) {
      int at = next++;
      markers.get(at).ifPresentOrElse(this::take, () -> current.addLine(lines.get(at)));
    }
    if (headed && (main.hasSeveralLines() || markers.stream().anyMatch(Optional::isPresent))) {
      main.takeHeadline();
    }
    return page();
  }

  private int firstLine() {
    int first = 0;
    while (first < lines.size() - 1 && Blanks.isBlank(lines.get(first))) {
      first++;
    }
    return first;
  }

  private void take(MarkerLine line) {
    switch (line.marker()) {
      case PUBLISHED -> current.setDate(date(line.value()));
      case SOURCE -> footed().setSource(value(line.value(), MarkerLine::isSourceName));
      case KEYWORDS -> footed().addKeywords(keywords(line.value()));
      case READ_ALSO -> startRelated(line.value());
    }
  }

  /** The part whose end a source or keywords mark: the page's own where it has had none yet. */
  private PartBuilder footed() {
    return main.isFooted() ? current : main;
  }

  private Optional<LocalDate> date(String value) {
    String date = value(value, line -> PublicationDate.read(line) != null);
    return Optional.ofNullable(PublicationDate.read(date));
  }

  /** What stands beside a marker, or else on the line below where that is fit. */
  private String value(String beside, Predicate<String> fits) {
    if (!beside.isEmpty()) {
      return beside;
    }
    skipBlankLines();
    return isPlain(next) && fits.test(Blanks.strip(lines.get(next)))
        ? Blanks.strip(lines.get(next++))
        : "";
  }

  private List<String> keywords(String beside) {
    List<String> keywords = new ArrayList<>();
    if (beside.isEmpty()) {
      skipBlankLines();
    } else {
      keywords.add(beside);
    }
    while (isPlain(next)
        && (beside.isEmpty() || PublisherKeywords.goesOn(keywords.get(keywords.size() - 1)))
        && MarkerLine.isShort(lines.get(next))
        && !MarkerLine.endsSentence(lines.get(next))) {
      keywords.add(lines.get(next++));
    }
    return keywords;
  }

  private void skipBlankLines() {
    while (next < lines.size() && Blanks.isBlank(lines.get(next))) {
      next++;
    }
  }

  private boolean isPlain(int line) {
    return line < lines.size() && markers.get(line).isEmpty() && !Blanks.isBlank(lines.get(line));
  }

  private void startRelated(String headline) {
    PartBuilder part = new PartBuilder();
    related.add(part);
    if (!headline.isEmpty()) {
      part.setHeadline(headline);
    }
    if (headline.isEmpty() || !isLink()) {
      current = part;
    }
  }

  private boolean isLink() {
    return current == main && !main.isFooted() && next <= lastFoot;
  }

  private Page page() {
    ArticleId id = new ArticleId(ContentId.of(main.title(), main.text()));
    List<Article> relatedArticles = new ArrayList<>();
    for (PartBuilder part : related) {
      part.takeHeadline();
      part.build(new ArticleId(id + RELATED + (relatedArticles.size() + 1)))
          .ifPresent(relatedArticles::add);
    }
    return new Page(main.build(id), relatedArticles);
  }
}

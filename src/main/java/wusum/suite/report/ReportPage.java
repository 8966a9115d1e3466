package wusum.suite.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import wusum.corpus.Json;
import wusum.suite.NotMeasured;
import wusum.suite.SplitResult;
import wusum.suite.SuiteResult;
import wusum.suite.SystemResult;

/**
 * All that a suite measured as one page, which needs nothing from elsewhere. No article's text is
 * in it.
 */
public final class ReportPage {
  private static final String TITLE = "Wusum: evaluation";

  private final SuiteResult result;
  private final Made made;

  private ReportPage(SuiteResult result, Made made) {
    this.result = result;
    this.made = made;
  }

  /** The page as HTML. */
  public static String write(SuiteResult result, Made made) {
    return new ReportPage(result, made).document().outerHtml() + "\n";
  }

  private Document document() {
    Document document = Document.createShell("");
    document.prependChild(new DocumentType("html", "", ""));
    document.outputSettings().indentAmount(1).charset(StandardCharsets.UTF_8);
    Objects.requireNonNull(document.selectFirst("html")).attr("lang", "en");
    Element head = document.head();
    head.appendElement("meta").attr("charset", "utf-8");
    head.appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    head.appendElement("title").text(TITLE);
    head.appendElement("style").appendChild(new DataNode(css()));
    fill(document.body());
    return document;
  }

  private static String css() {
    try (InputStream in =
        Objects.requireNonNull(ReportPage.class.getResourceAsStream("report.css"))) {
      return "\n" + new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void fill(Element body) {
    Element header = body.appendElement("header");
    header.appendElement("h1").text(TITLE);
    header.appendChild(facts());
    header.appendChild(contents());
    Element main = body.appendElement("main");
    main.appendChild(new Summary(result).section());
    for (SplitResult split : result.splits()) {
      main.appendChild(new SplitSection(split, result).section());
    }
    main.appendChild(LearningSection.of(result));
    for (SystemResult gold : result.gold()) {
      main.appendChild(GoldSection.of(gold, result));
    }
    main.appendChild(DataSection.of(result));
    main.appendChild(spec());
  }

  private Element facts() {
    Element facts = new Element("dl");
    fact(facts, "Made", made.environment().trainedAt() + ", in " + made.seconds() + " s");
    fact(facts, "Command", made.command());
    fact(
        facts,
        "Version",
        "Wusum %s, Java %s, %s %s, %d native threads"
            .formatted(
                made.version(),
                made.environment().java(),
                made.environment().system(),
                made.environment().processor(),
                made.environment().threads()));
    fact(facts, "Seed", Long.toString(result.bootstrap().seed()));
    fact(
        facts,
        "Thresholds",
        "chosen on %d of %d held-out folds of the training side"
            .formatted(result.spec().validation().rounds(), result.spec().validation().folds()));
    fact(
        facts,
        "Intervals",
        "%s, bootstrap over articles, %d resamples"
            .formatted(
                Figures.percent(result.bootstrap().level()), result.bootstrap().resamples()));
    if (result.settings().quick()) {
      fact(facts, "Quick", "A first look: the model was trained for a few epochs only.");
    }
    for (NotMeasured one : result.notMeasured()) {
      fact(facts, "Not measured", one.what() + ": " + one.why());
    }
    return facts;
  }

  private static void fact(Element facts, String name, String value) {
    facts.appendElement("dt").addClass("faint").text(name);
    facts.appendElement("dd").text(value);
  }

  private Element contents() {
    Element nav = new Element("nav").attr("aria-label", "Contents");
    Element list = nav.appendElement("ul");
    link(list, "summary", "Summary");
    result.splits().forEach(split -> link(list, split.split().name(), SplitSection.title(split)));
    link(list, "learning", "Learning curve");
    result.gold().forEach(gold -> link(list, GoldSection.id(gold, result), gold.name()));
    link(list, "data", "Data");
    link(list, "spec", "Spec");
    return nav;
  }

  private static void link(Element list, String id, String text) {
    list.appendElement("li").appendElement("a").attr("href", "#" + id).text(text);
  }

  private Element spec() {
    Element section = Page.section("spec", "Spec");
    Element details = section.appendElement("details");
    details.appendElement("summary").text("The training spec as it was used");
    details.appendElement("pre").text(Json.pretty(Json.MAPPER.valueToTree(result.spec())));
    return section;
  }
}

package wusum.suite.report;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import wusum.evaluation.Difference;
import wusum.evaluation.Evaluation;
import wusum.suite.Families;
import wusum.suite.Split;
import wusum.suite.SplitResult;
import wusum.suite.SuiteResult;
import wusum.suite.SystemResult;
import wusum.suite.TopicErrors;
import wusum.taxonomy.Taxonomy;
import wusum.taxonomy.Topic;

/** One split: the systems, the topics, the doubts and the errors. */
final class SplitSection {
  private final SplitResult result;
  private final Taxonomy taxonomy;
  private final Map<String, List<Topic>> families;
  private final SystemCharts charts;

  SplitSection(SplitResult result, SuiteResult suite) {
    this.result = result;
    this.taxonomy = suite.set().taxonomy();
    this.families = Families.of(taxonomy);
    this.charts = new SystemCharts(result.split().name());
  }

  static String title(SplitResult result) {
    return result.split().testFrom() == null ? "Random split" : "Time-ordered split";
  }

  Element section() {
    Element section = Page.section(result.split().name(), title(result));
    Page.paragraph(section, description());
    addSystems(section);
    addTopics(section);
    addCurves(section);
    addErrors(section);
    return section;
  }

  private String description() {
    Split split = result.split();
    String counts =
        "Articles that teach: %d; that are measured on: %d; on neither side: %d. "
            .formatted(split.train().corpus().size(), split.test().size(), split.leftOut());
    return split.testFrom() == null
        ? counts
            + "A fifth of the groups of near duplicates is measured on, as far as their articles"
            + " were drawn as they come; what was picked or written teaches."
        : counts
            + "The newest fifth of the dated articles that were drawn as they come is measured on:"
            + " those from %s on. Nothing dated that day or later teaches; articles without a date"
                .formatted(split.testFrom())
            + " do, whenever they were written.";
  }

  private void addSystems(Element section) {
    section.appendElement("h3").text("Systems");
    Element figures = Page.charts(section);
    families
        .keySet()
        .forEach(
            family ->
                Page.figure(
                    figures, "Micro-F1, " + family, charts.systemBars(family, result.systems())));
    Table table =
        new Table(
            "How much higher the F1 of " + result.model().name() + " is (paired bootstrap)",
            "than that of",
            "family",
            "average",
            "difference",
            "interval",
            "");
    result.differences().forEach((name, list) -> list.forEach(one -> add(table, name, one)));
    section.appendChild(table.element());
  }

  private void add(Table table, String name, Difference difference) {
    if (families.containsKey(difference.family())) {
      table.add(
          name,
          difference.family(),
          difference.average(),
          Figures.signed(difference.value()),
          Figures.signed(difference.interval().low())
              + " to "
              + Figures.signed(difference.interval().high()),
          difference.isSure() ? "" : "may be chance");
    }
  }

  private void addTopics(Element section) {
    Evaluation evaluation = result.model().evaluation();
    section.appendElement("h3").text("Topics, by " + result.model().name());
    Element figures = Page.charts(section);
    families.forEach(
        (family, topics) ->
            Page.figure(figures, "F1, " + family, charts.topicBars(family, topics, evaluation)));
    section.appendChild(charts.topicTable(taxonomy.topics(), evaluation));
  }

  private void addCurves(Element section) {
    section.appendElement("h3").text("Precision and recall");
    Element curves = Page.charts(section);
    for (String family : families.keySet()) {
      Page.figure(
          curves,
          "Precision and recall, " + family,
          charts.precisionRecall(family, result.systems()));
    }
    section.appendElement("h3").text("Calibration");
    Element diagrams = Page.charts(section);
    for (String family : families.keySet()) {
      Page.figure(diagrams, "Reliability, " + family, charts.reliability(family, result.model()));
    }
    List<SystemResult> systems = result.systems();
    section.appendChild(charts.calibrationTable(families.keySet(), systems));
  }

  private void addErrors(Element section) {
    section.appendElement("h3").text("Errors of " + result.model().name());
    Page.paragraph(section, "By text id, with the source of the label and the score of the topic.");
    for (TopicErrors errors : result.errors()) {
      Element details = section.appendElement("details");
      Element summary = details.appendElement("summary");
      summary.appendChild(Page.topic(errors.topic()));
      summary.appendText(
          ": %d wrong, %d missed".formatted(errors.wrong().size(), errors.missed().size()));
      details.appendChild(table(errors));
    }
  }

  private static Element table(TopicErrors errors) {
    Table table = new Table(errors.topic().id().value(), "text id", "error", "source", "score");
    errors.wrong().forEach(one -> add(table, "wrong", one));
    errors.missed().forEach(one -> add(table, "missed", one));
    return table.element();
  }

  private static void add(Table table, String error, TopicErrors.Case one) {
    table.add(
        new Element("code").text(one.article().value()),
        error,
        one.origin(),
        Figures.share(one.score()));
  }
}

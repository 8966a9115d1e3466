package wusum.suite.report;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import wusum.evaluation.Evaluation;
import wusum.evaluation.FamilyEvaluation;
import wusum.suite.Families;
import wusum.suite.SuiteResult;
import wusum.suite.SystemResult;
import wusum.taxonomy.Topic;

/** A model that is in use, on a set of articles beside the splits. */
final class GoldSection {
  private GoldSection() {}

  static String id(SystemResult gold, SuiteResult result) {
    return "gold-" + (result.gold().indexOf(gold) + 1);
  }

  static Element of(SystemResult gold, SuiteResult result) {
    Evaluation evaluation = gold.evaluation();
    Element section = Page.section(id(gold, result), gold.name());
    Page.paragraph(
        section,
        "%s It tagged %d articles; only evaluated, nothing was learnt here."
            .formatted(gold.description(), evaluation.articles()));
    Map<String, List<Topic>> families = Families.of(result.set().taxonomy());
    section.appendChild(families(families, evaluation));
    SystemCharts charts = new SystemCharts(id(gold, result));
    Element bars = Page.charts(section);
    families.forEach(
        (family, topics) ->
            Page.figure(bars, "F1, " + family, charts.topicBars(family, topics, evaluation)));
    section.appendChild(charts.topicTable(result.set().taxonomy().topics(), evaluation));
    Element curves = Page.charts(section);
    for (String family : families.keySet()) {
      Page.figure(
          curves, "Precision and recall, " + family, charts.precisionRecall(family, List.of(gold)));
      Page.figure(curves, "Reliability, " + family, charts.reliability(family, gold));
    }
    section.appendChild(charts.calibrationTable(families.keySet(), List.of(gold)));
    return section;
  }

  private static Element families(Map<String, List<Topic>> families, Evaluation evaluation) {
    Table table = new Table("F1", "family", "micro-F1", "macro-F1");
    for (String family : families.keySet()) {
      FamilyEvaluation one = evaluation.family(family);
      table.add(family, Figures.estimate(one.micro().f1()), Figures.estimate(one.macro().f1()));
    }
    return table.element();
  }
}

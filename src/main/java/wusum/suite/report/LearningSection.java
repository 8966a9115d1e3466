package wusum.suite.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import wusum.evaluation.Estimate;
import wusum.evaluation.FamilyEvaluation;
import wusum.suite.Families;
import wusum.suite.LearningPoint;
import wusum.suite.SuiteResult;
import wusum.suite.report.LineChart.Point;
import wusum.suite.report.LineChart.Series;
import wusum.suite.report.LineChart.Tick;

/** What more labels bring. */
final class LearningSection {
  private static final double DOT = 3;

  private final List<LearningPoint> points;
  private final Set<String> families;

  private LearningSection(SuiteResult result) {
    this.points = result.learningCurve();
    this.families = Families.of(result.set().taxonomy()).keySet();
  }

  static Element of(SuiteResult result) {
    return new LearningSection(result).section();
  }

  private Element section() {
    Element section = Page.section("learning", "Learning curve");
    Page.paragraph(
        section,
        "The model with a part of the training side of the random split, by groups of near"
            + " duplicates, measured on the same articles.");
    Page.figure(Page.charts(section), "F1 by share of the training side", chart());
    section.appendChild(table());
    return section;
  }

  private Element chart() {
    List<Tick> ticks =
        points.stream().map(point -> new Tick(x(point), Figures.percent(point.share()))).toList();
    LineChart chart = new LineChart("share of the training side", "F1", ticks);
    int place = 0;
    for (String family : families) {
      chart.add(series(family + ", micro", place++, family, each -> each.micro().f1()));
      chart.add(series(family + ", macro", place++, family, each -> each.macro().f1()));
    }
    return chart.draw(
        "learning-curve",
        "Learning curve",
        "F1 with intervals, by the share of the training side; the figures stand in the table"
            + " below.");
  }

  private Series series(
      String name, int place, String family, Function<FamilyEvaluation, Estimate> figure) {
    List<Point> line =
        points.stream()
            .map(
                point -> {
                  Estimate f1 = figure.apply(point.evaluation().family(family));
                  return new Point(x(point), f1.value(), DOT, f1.interval());
                })
            .toList();
    return new Series(name, place, line);
  }

  /** Each doubling of the share is as far from the next. */
  private double x(LearningPoint point) {
    double least = Math.log(points.get(0).share());
    return least == 0 ? 1 : 1 - Math.log(point.share()) / least;
  }

  private Element table() {
    List<String> columns = new ArrayList<>(List.of("share", "articles"));
    families.forEach(
        family -> columns.addAll(List.of(family + ", micro-F1", family + ", macro-F1")));
    Table table = new Table("Learning curve", columns.toArray(String[]::new));
    for (LearningPoint point : points) {
      List<String> cells = new ArrayList<>(List.of(Integer.toString(point.articles())));
      for (String family : families) {
        FamilyEvaluation one = point.evaluation().family(family);
        cells.add(Figures.estimate(one.micro().f1()));
        cells.add(Figures.estimate(one.macro().f1()));
      }
      table.add(Figures.percent(point.share()), cells.toArray(String[]::new));
    }
    return table.element();
  }
}

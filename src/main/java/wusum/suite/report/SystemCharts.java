package wusum.suite.report;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import wusum.evaluation.CalibrationEvaluation;
import wusum.evaluation.Evaluation;
import wusum.evaluation.Interval;
import wusum.evaluation.Reliability;
import wusum.evaluation.TopicEvaluation;
import wusum.suite.SystemResult;
import wusum.suite.report.BarChart.Bar;
import wusum.suite.report.LineChart.Point;
import wusum.suite.report.LineChart.Series;
import wusum.tagging.PrecisionRecallCurve;
import wusum.taxonomy.Topic;

/** Charts and tables of how systems did on one set of articles. */
final class SystemCharts {
  private final String id;

  /**
   * @param id begins the ids of all charts, so that they are unique in the page
   */
  SystemCharts(String id) {
    this.id = id;
  }

  Element topicBars(String family, List<Topic> topics, Evaluation evaluation) {
    List<Bar> bars = topics.stream().map(topic -> bar(topic, evaluation)).toList();
    return BarChart.draw(
        id + "-bars-" + family,
        "F1 of each topic, " + family,
        "Bars from 0 to 1 with intervals; the figures stand in the table of topics.",
        bars);
  }

  private static Bar bar(Topic topic, Evaluation evaluation) {
    TopicEvaluation one = evaluation.topic(topic.id());
    return new Bar(topic.arabic(), "ar", one.f1().value(), one.f1().interval());
  }

  Element systemBars(String family, List<SystemResult> systems) {
    List<Bar> bars =
        systems.stream()
            .map(
                system -> {
                  var f1 = system.evaluation().family(family).micro().f1();
                  return new Bar(system.name(), "en", f1.value(), f1.interval());
                })
            .toList();
    return BarChart.draw(
        id + "-systems-" + family,
        "Micro-F1 of each system, " + family,
        "Bars from 0 to 1 with intervals; the figures stand in the summary.",
        bars);
  }

  Element precisionRecall(String family, List<SystemResult> systems) {
    LineChart chart = new LineChart("recall", "precision");
    for (int i = 0; i < systems.size(); i++) {
      PrecisionRecallCurve curve = systems.get(i).curves().get(family);
      if (curve != null) {
        chart.add(series(systems.get(i).name(), i, curve));
      }
    }
    return chart.draw(
        id + "-pr-" + family,
        "Precision and recall, " + family,
        "One line for each system: the precision at each recall, over all decisions on the topics"
            + " of the family together, from the highest threshold to the lowest.");
  }

  private static Series series(String name, int place, PrecisionRecallCurve curve) {
    List<Point> points =
        curve.points().stream()
            .map(point -> Point.of(curve.recall(point), point.precision()))
            .toList();
    return new Series(name, place, points);
  }

  /** A dot's area grows with the number of decisions it stands for, a power of ten a step. */
  Element reliability(String family, SystemResult system) {
    Reliability bins = system.evaluation().family(family).calibration().all();
    List<Point> points =
        bins.bins().stream()
            .map(
                bin ->
                    new Point(
                        bin.score(),
                        bin.share(),
                        2 + Math.log10(bin.count()),
                        new Interval(bin.share(), bin.share())))
            .toList();
    return new LineChart("score given", "share that is right")
        .add(new Series("as it should be", 4, List.of(Point.of(0, 0), Point.of(1, 1))))
        .add(new Series(system.name(), 0, points))
        .draw(
            id + "-reliability-" + family,
            "Reliability, " + family,
            String.format(
                Locale.ROOT,
                "The share of decisions that are right by the score they were given, in %d bins;"
                    + " expected calibration error %.4f.",
                bins.bins().size(),
                bins.error()));
  }

  Element topicTable(List<Topic> topics, Evaluation evaluation) {
    Table table =
        new Table("Topics", "topic", "support", "precision", "recall", "F1", "interval", "AP");
    for (Topic topic : topics) {
      TopicEvaluation one = evaluation.topic(topic.id());
      table.add(
          Page.topic(topic),
          Integer.toString(one.counts().support()),
          Figures.share(one.counts().precision()),
          Figures.share(one.counts().recall()),
          Figures.share(one.f1().value()),
          Figures.interval(one.f1().interval()),
          Figures.share(one.averagePrecision()));
    }
    return table.element();
  }

  Element calibrationTable(Iterable<String> families, List<SystemResult> systems) {
    Table table =
        new Table(
            "Expected calibration error: all decisions; those with a score of %s or more"
                .formatted(CalibrationEvaluation.LIKELY),
            "system",
            "family",
            "all",
            "likely");
    for (SystemResult system : systems) {
      if (system.givesProbabilities()) {
        for (String family : families) {
          var calibration = system.evaluation().family(family).calibration();
          table.add(system.name(), family, ece(calibration.all()), ece(calibration.likely()));
        }
      }
    }
    return table.element();
  }

  private static String ece(Reliability reliability) {
    return String.format(Locale.ROOT, "%.4f", reliability.error());
  }
}

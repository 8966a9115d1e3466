package wusum.evaluation;

import java.util.Locale;
import java.util.OptionalDouble;

/** An evaluation as tables for a terminal, in ASCII save for names from the data. */
public final class EvaluationText {
  private static final String UNKNOWN = "-";

  private EvaluationText() {}

  /** Lines that each end with a line feed. */
  public static String of(Evaluation evaluation) {
    return heading(evaluation)
        + "\n"
        + families(evaluation)
        + "\n"
        + topics(evaluation)
        + "\n"
        + whole(evaluation);
  }

  private static String heading(Evaluation evaluation) {
    Bootstrap bootstrap = evaluation.bootstrap();
    return "model      %s\narticles   %d (%s)\nbootstrap  %d resamples, seed %d\n"
        .formatted(
            evaluation.model(),
            evaluation.articles(),
            String.join(", ", evaluation.origins()),
            bootstrap.resamples(),
            bootstrap.seed());
  }

  /** What stands above intervals, such as {@code 95% interval}. */
  private static String level(Evaluation evaluation) {
    String percent = String.format(Locale.ROOT, "%.1f", 100 * evaluation.bootstrap().level());
    return percent.replaceFirst("\\.0$", "") + "% interval";
  }

  private static String families(Evaluation evaluation) {
    TextTable table =
        new TextTable(
            "family", "average", "topics", "precision", "recall", "F1", level(evaluation));
    TextTable ranks = new TextTable("family", "P@1", "P@3", "P@5");
    for (FamilyEvaluation family : evaluation.families()) {
      addAverages(table, family.name(), "micro", family.topics(), family.micro());
      addAverages(table, family.name(), "macro", family.macroTopics(), family.macro());
      ranks.add(
          family.name(), precisionAt(family, 1), precisionAt(family, 3), precisionAt(family, 5));
    }
    return table.render() + "\n" + ranks.render() + "\n" + calibration(evaluation);
  }

  private static void addAverages(
      TextTable table, String family, String average, int topics, Averages averages) {
    table.add(
        family,
        average,
        Integer.toString(topics),
        share(averages.precision()),
        share(averages.recall()),
        share(averages.f1().value()),
        interval(averages.f1().interval()));
  }

  private static String precisionAt(FamilyEvaluation family, int k) {
    Double share = family.precisionAt().get(k);
    return share == null ? UNKNOWN : share(share);
  }

  /** Expected calibration errors; the first column is the headline. */
  private static String calibration(Evaluation evaluation) {
    TextTable table =
        new TextTable(
            "family",
            "ECE",
            "in bins of equal mass",
            "where score >= " + CalibrationEvaluation.LIKELY);
    for (FamilyEvaluation family : evaluation.families()) {
      CalibrationEvaluation calibration = family.calibration();
      table.add(
          family.name(),
          share(calibration.all().error()),
          share(calibration.equalMass().error()),
          share(calibration.likely().error()));
    }
    return table.render();
  }

  private static String topics(Evaluation evaluation) {
    TextTable table =
        new TextTable(
            "topic", "support", "right", "wrong", "missed", "precision", "recall", "F1", "AP");
    for (TopicEvaluation topic : evaluation.topics()) {
      Counts counts = topic.counts();
      table.add(
          topic.topic().value(),
          Integer.toString(counts.support()),
          Integer.toString(counts.right()),
          Integer.toString(counts.wrong()),
          Integer.toString(counts.missed()),
          share(counts.precision()),
          share(counts.recall()),
          share(counts.f1()),
          share(topic.averagePrecision()));
    }
    return table.render();
  }

  private static String whole(Evaluation evaluation) {
    TextTable table = new TextTable("whole articles", "share", level(evaluation));
    evaluation
        .accuracy()
        .ifPresent(
            accuracy ->
                table.add("accuracy", share(accuracy.value()), interval(accuracy.interval())));
    table.add("subset accuracy", share(evaluation.subsetAccuracy()), "");
    table.add("coverage", share(evaluation.coverage()), "");
    evaluation
        .abstentionRates()
        .forEach((reason, rate) -> table.add("abstained: " + reason.code(), share(rate), ""));
    table.add("unknown terms", share(evaluation.unknownTermRate()), "");
    KeywordEvaluation keywords = evaluation.keywords();
    table.add("keywords: P@5", share(keywords.precisionAt5()), "");
    table.add("keywords: R@10", share(keywords.recallAt10()), "");
    return table.render() + "(keywords on " + keywords.articles() + " articles)\n";
  }

  private static String share(OptionalDouble share) {
    return share.isPresent() ? share(share.getAsDouble()) : UNKNOWN;
  }

  private static String share(double share) {
    return String.format(Locale.ROOT, "%.4f", share);
  }

  private static String interval(Interval interval) {
    return "[" + share(interval.low()) + ", " + share(interval.high()) + "]";
  }
}

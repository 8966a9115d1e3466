package wusum.suite.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import wusum.suite.FamilyFigures;
import wusum.suite.SearchPlan;
import wusum.suite.SearchResult;
import wusum.suite.VariantResult;

/** What a search measured, as Markdown for a reader: the best variant first. */
public final class SearchText {
  private static final double MEBI = 1 << 20;
  private static final int BYTES = 4;
  private static final int DIGEST = 12;

  private SearchText() {}

  public static String write(SearchResult result, Made made) {
    List<String> lines = new ArrayList<>();
    lines.add("# Search among variants of the model\n");
    lines.add(head(result, made));
    lines.add("## On the test side, best first\n");
    lines.add(header(result.variants().get(0).test()));
    result.variants().forEach(one -> lines.add(row(one, one.test(), result.family())));
    if (result.gold() != null) {
      lines.add("\n## On " + result.gold() + ", in the same order\n");
      lines.add(
          "These figures chose nothing: the order is that of the test side, and the file's"
              + " articles neither taught nor set thresholds.\n");
      lines.add(goldHeader(result.variants().get(0).test()));
      result.variants().forEach(one -> lines.add(goldRow(one)));
    }
    lines.add("\n## What was tried, and why\n");
    result.variants().forEach(one -> lines.add(reason(one)));
    return String.join("\n", lines) + "\n";
  }

  private static String head(SearchResult result, Made made) {
    return """
    Made by `%s` (version %s, %s, %s, %d native threads) on %s. %d of %d variants were measured.

    Every variant learnt from the same %d articles and was measured on the same %d, which were \
    drawn as they come; near duplicates are on one side. Calibration and thresholds come from one \
    held-out fold of the training side. The variants stand in the order of micro F1 of the %s; \
    one among many that leads by less than its interval leads by chance. Intervals are %s %% ones \
    by a bootstrap over articles (%d resamples); "to base" is the paired difference in that F1, \
    bold where its interval leaves out 0. AP is average precision, averaged over topics by their \
    articles / alike; ECE the expected calibration error. Seed %d, data %s.
    """
        .formatted(
            made.command(),
            made.version(),
            made.environment().java(),
            made.environment().processor(),
            made.environment().threads(),
            made.environment().trainedAt(),
            result.variants().size(),
            result.planned(),
            result.train(),
            result.test(),
            result.family(),
            Figures.percent(result.bootstrap().level()).replace(" %", ""),
            result.bootstrap().resamples(),
            result.seed(),
            result.digest().prefix(DIGEST));
  }

  private static String header(Map<String, FamilyFigures> families) {
    StringBuilder names = new StringBuilder("| variant |");
    StringBuilder rule = new StringBuilder("|---|");
    for (String family : ordered(families)) {
      names.append(" %s micro F1 | macro F1 | AP | ECE |".formatted(family));
      rule.append("---|---|---|---|");
    }
    return names + " to base | seconds | terms | MiB |\n" + rule + "---|---|---|---|";
  }

  private static String row(VariantResult one, Map<String, FamilyFigures> families, String family) {
    StringBuilder row = new StringBuilder("| " + one.name() + " |");
    for (String name : ordered(families)) {
      FamilyFigures figures = one.family(name);
      row.append(
          " %s | %s | %s / %s | %s |"
              .formatted(
                  name.equals(family)
                      ? Figures.estimate(figures.microF1())
                      : Figures.share(figures.microF1().value()),
                  name.equals(family)
                      ? Figures.estimate(figures.macroF1())
                      : Figures.share(figures.macroF1().value()),
                  Figures.share(figures.weightedPrecision()),
                  Figures.share(figures.meanPrecision()),
                  Figures.share(figures.calibrationError())));
    }
    return row
        + String.format(
            Locale.ROOT,
            " %s | %.0f | %d | %.1f |",
            difference(one),
            one.seconds(),
            one.terms(),
            one.weights() * BYTES / MEBI);
  }

  private static String difference(VariantResult one) {
    if (one.name().equals(SearchPlan.BASE)) {
      return "–";
    }
    String value = Figures.signed(one.difference().value());
    return "%s (%s to %s)"
        .formatted(
            one.difference().isSure() ? "**" + value + "**" : value,
            Figures.signed(one.difference().interval().low()),
            Figures.signed(one.difference().interval().high()));
  }

  private static String goldHeader(Map<String, FamilyFigures> families) {
    StringBuilder names = new StringBuilder("| variant |");
    StringBuilder rule = new StringBuilder("|---|");
    for (String family : ordered(families)) {
      names.append(" %s micro F1 | macro F1 | AP |".formatted(family));
      rule.append("---|---|---|");
    }
    return names + "\n" + rule;
  }

  private static String goldRow(VariantResult one) {
    StringBuilder row = new StringBuilder("| " + one.name() + " |");
    Map<String, FamilyFigures> gold = one.gold() == null ? Map.of() : one.gold();
    for (String name : ordered(gold)) {
      FamilyFigures figures = gold.get(name);
      if (figures != null) {
        row.append(
            " %s | %s | %s / %s |"
                .formatted(
                    Figures.estimate(figures.microF1()),
                    Figures.share(figures.macroF1().value()),
                    Figures.share(figures.weightedPrecision()),
                    Figures.share(figures.meanPrecision())));
      }
    }
    return row.toString();
  }

  private static String reason(VariantResult one) {
    return "- **%s**: %s%s%s"
        .formatted(
            one.name(),
            one.why(),
            one.change().isEmpty() ? "" : " `" + one.change() + "`",
            one.deep() == null ? "" : " `" + one.deep() + "`");
  }

  /** Stories, which a newsroom looks at first, before sections. */
  private static List<String> ordered(Map<String, FamilyFigures> families) {
    return families.keySet().stream().sorted((a, b) -> b.compareTo(a)).toList();
  }
}

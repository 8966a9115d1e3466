package wusum.suite.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import wusum.evaluation.Estimate;
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
    lines.addAll(table(result));
    if (result.gold() != null) {
      lines.add("\n## On " + result.gold() + ", in the same order\n");
      lines.add(
          "These figures chose nothing: the order is that of the test side. %s\n"
              .formatted(taught(result)));
      lines.addAll(goldTable(result));
    }
    lines.add("\n## What was tried, and why\n");
    result.variants().forEach(one -> lines.add(reason(one)));
    if (!result.left().isEmpty()) {
      lines.add(
          "\nNot measured yet (the command with `--continue` goes on with them): %s."
              .formatted(String.join(", ", result.left())));
    }
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
            result.variants().size() + result.left().size(),
            result.train(),
            result.test(),
            result.family(),
            Figures.percent(result.bootstrap().level()).replace(" %", ""),
            result.bootstrap().resamples(),
            result.seed(),
            result.digest().prefix(DIGEST));
  }

  private static String taught(SearchResult result) {
    return result.goldTaught() == 0
        ? "None of the file's articles taught or set a threshold."
        : "%d of the file's %d articles are among those that taught, so these figures are too good."
            .formatted(result.goldTaught(), result.goldArticles());
  }

  private static List<String> table(SearchResult result) {
    List<String> rows =
        header(
            result,
            List.of("micro F1", "macro F1", "AP", "ECE"),
            List.of("to base", "seconds", "terms", "MiB"));
    for (VariantResult one : result.variants()) {
      List<String> cells = new ArrayList<>(List.of(one.name()));
      for (String family : families(result)) {
        FamilyFigures figures = one.family(family);
        boolean main = family.equals(result.family());
        cells.add(f1(figures.microF1(), main));
        cells.add(f1(figures.macroF1(), main));
        cells.add(precision(figures));
        cells.add(Figures.share(figures.calibrationError()));
      }
      cells.add(difference(one));
      cells.add(String.format(Locale.ROOT, "%.0f", one.seconds()));
      cells.add(Integer.toString(one.terms()));
      cells.add(String.format(Locale.ROOT, "%.1f", one.weights() * BYTES / MEBI));
      rows.add(row(cells));
    }
    return rows;
  }

  private static List<String> goldTable(SearchResult result) {
    List<String> rows = header(result, List.of("micro F1", "macro F1", "AP"), List.of());
    for (VariantResult one : result.variants()) {
      List<String> cells = new ArrayList<>(List.of(one.name()));
      for (String family : families(result)) {
        FamilyFigures figures = one.goldFamily(family);
        cells.add(f1(figures.microF1(), true));
        cells.add(f1(figures.macroF1(), false));
        cells.add(precision(figures));
      }
      rows.add(row(cells));
    }
    return rows;
  }

  /** The names of the columns and the rule below; those of a family begin with its name. */
  private static List<String> header(SearchResult result, List<String> each, List<String> last) {
    List<String> names = new ArrayList<>(List.of("variant"));
    for (String family : families(result)) {
      names.add(family + " " + each.get(0));
      names.addAll(each.subList(1, each.size()));
    }
    names.addAll(last);
    return new ArrayList<>(List.of(row(names), "|" + "---|".repeat(names.size())));
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  private static String f1(Estimate estimate, boolean interval) {
    return interval ? Figures.estimate(estimate) : Figures.share(estimate.value());
  }

  private static String precision(FamilyFigures figures) {
    return Figures.share(figures.weightedPrecision())
        + " / "
        + Figures.share(figures.meanPrecision());
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

  private static String reason(VariantResult one) {
    return "- **%s**: %s%s%s"
        .formatted(
            one.name(),
            one.why(),
            one.change().isEmpty() ? "" : " `" + one.change() + "`",
            one.deep() == null ? "" : " `" + one.deep() + "`");
  }

  /** Stories, which a newsroom looks at first, before sections. */
  private static List<String> families(SearchResult result) {
    return result.variants().get(0).test().keySet().stream()
        .sorted(Comparator.reverseOrder())
        .toList();
  }
}

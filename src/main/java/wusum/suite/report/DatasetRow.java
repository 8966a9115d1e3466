package wusum.suite.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import wusum.corpus.Corpus;
import wusum.corpus.LabelledArticle;
import wusum.provenance.DatasetProvenance;
import wusum.suite.SplitResult;
import wusum.suite.SuiteResult;

/**
 * One data set of a report.
 *
 * @param dated how many of its articles carry a day
 * @param measurable how many were drawn as they come, so that they may be measured on
 * @param sides how many articles each split has of it
 */
record DatasetRow(DatasetProvenance dataset, long dated, long measurable, List<Sides> sides) {
  /** How many articles teach, and how many are measured on. */
  record Sides(String split, long train, long test) {}

  static List<DatasetRow> list(SuiteResult result) {
    return result.set().datasets().stream().map(dataset -> of(dataset, result)).toList();
  }

  private static DatasetRow of(DatasetProvenance dataset, SuiteResult result) {
    String name = dataset.name();
    Corpus all = result.set().corpus();
    List<Sides> sides = new ArrayList<>();
    for (SplitResult split : result.splits()) {
      sides.add(
          new Sides(
              split.split().name(),
              count(split.split().train().corpus(), name, article -> true),
              count(split.split().test(), name, article -> true)));
    }
    return new DatasetRow(
        dataset,
        count(all, name, article -> article.article().date() != null),
        count(all, name, result.set().validation()::contains),
        sides);
  }

  private static long count(Corpus corpus, String origin, Predicate<LabelledArticle> which) {
    return corpus.articles().stream()
        .filter(article -> article.origin().equals(origin))
        .filter(which)
        .count();
  }
}

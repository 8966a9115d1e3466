package wusum.suite.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import wusum.evaluation.FamilyEvaluation;
import wusum.suite.Families;
import wusum.suite.SplitResult;
import wusum.suite.SuiteResult;
import wusum.suite.SystemResult;

/** Every system on every split, side by side. */
final class Summary {
  private final SuiteResult result;
  private final Set<String> families;

  Summary(SuiteResult result) {
    this.result = result;
    this.families = Families.of(result.set().taxonomy()).keySet();
  }

  Element section() {
    Element section = Page.section("summary", "Summary");
    Page.paragraph(
        section,
        "F1 of topics given to articles that no system has learnt from, nor from a near duplicate"
            + " of theirs. Intervals in brackets.");
    for (String family : families) {
      section.appendChild(table(family));
    }
    Element systems = section.appendElement("dl");
    for (SystemResult system : result.splits().get(0).systems()) {
      systems.appendElement("dt").appendElement("code").text(system.name());
      systems.appendElement("dd").text(system.description());
    }
    return section;
  }

  private Element table(String family) {
    List<String> columns = new ArrayList<>(List.of("system"));
    for (SplitResult split : result.splits()) {
      columns.add(split.split().name() + ", micro-F1");
      columns.add(split.split().name() + ", macro-F1");
    }
    Table table = new Table("F1, " + family, columns.toArray(String[]::new));
    Set<String> names = new LinkedHashSet<>();
    result.splits().forEach(split -> split.systems().forEach(one -> names.add(one.name())));
    for (String name : names) {
      table.add(name, cells(name, family));
    }
    return table.element();
  }

  private String[] cells(String system, String family) {
    return result.splits().stream()
        .flatMap(split -> split.systems().stream().filter(one -> one.name().equals(system)))
        .map(one -> one.evaluation().family(family))
        .flatMap(Summary::estimates)
        .toArray(String[]::new);
  }

  private static Stream<String> estimates(FamilyEvaluation family) {
    return Stream.of(Figures.estimate(family.micro().f1()), Figures.estimate(family.macro().f1()));
  }
}

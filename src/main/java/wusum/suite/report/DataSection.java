package wusum.suite.report;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import wusum.provenance.DatasetProvenance;
import wusum.suite.SuiteResult;

/** What was learnt from and measured on. */
final class DataSection {
  private static final int DIGEST = 16;

  private DataSection() {}

  static Element of(SuiteResult result) {
    Element section = Page.section("data", "Data");
    Page.paragraph(
        section,
        "%d articles in %d groups of near duplicates."
                .formatted(result.set().corpus().size(), result.groups())
            + " Near duplicates are found by MinHash of word pairs, and no group stands on both sides"
            + " of a split. Only articles drawn as they come are measured on.");
    Page.paragraph(
        section,
        "The labels measured against come from the same sources as those that teach, so the figures"
            + " say how far a system agrees with these; what is known of them stands below the"
            + " table.");
    section.appendChild(table(result));
    Element notes = section.appendElement("ul");
    result.set().datasets().stream()
        .map(DatasetProvenance::note)
        .filter(note -> note != null)
        .distinct()
        .forEach(note -> notes.appendElement("li").text(note));
    return section;
  }

  private static Element table(SuiteResult result) {
    List<String> columns =
        new ArrayList<>(
            List.of("data set", "articles", "missing", "withheld", "dated", "measurable"));
    result.splits().forEach(split -> columns.add(split.split().name() + ": teach / test"));
    columns.add("digest");
    Table table = new Table("Data sets", columns.toArray(String[]::new));
    for (DatasetRow row : DatasetRow.list(result)) {
      List<String> cells = new ArrayList<>();
      cells.add(Integer.toString(row.dataset().articles()));
      cells.add(Integer.toString(row.dataset().missing()));
      cells.add(Integer.toString(row.dataset().withheld()));
      cells.add(Long.toString(row.dated()));
      cells.add(Long.toString(row.measurable()));
      row.sides().forEach(sides -> cells.add(sides.train() + " / " + sides.test()));
      cells.add(row.dataset().digest().prefix(DIGEST));
      table.add(row.dataset().name(), cells.toArray(String[]::new));
    }
    return table.element();
  }
}

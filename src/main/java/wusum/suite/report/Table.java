package wusum.suite.report;

import org.jsoup.nodes.Element;

/** A table with a caption; the first cell of each row names it. It scrolls where it is too wide. */
final class Table {
  private final Element wrapper = new Element("div").addClass("scroll").attr("tabindex", "0");
  private final Element body;

  Table(String caption, String... columns) {
    wrapper.attr("role", "region").attr("aria-label", caption);
    Element table = wrapper.appendElement("table");
    table.appendElement("caption").text(caption);
    Element head = table.appendElement("thead").appendElement("tr");
    for (String column : columns) {
      head.appendElement("th").attr("scope", "col").text(column);
    }
    body = table.appendElement("tbody");
  }

  Element element() {
    return wrapper;
  }

  /** A row; what names it is plain text. */
  void add(String name, String... cells) {
    add(new Element("span").text(name), cells);
  }

  void add(Element name, String... cells) {
    Element row = body.appendElement("tr");
    row.appendElement("th").attr("scope", "row").appendChild(name);
    for (String cell : cells) {
      row.appendElement("td").text(cell);
    }
  }
}

package wusum.suite.report;

import org.jsoup.nodes.Element;
import wusum.taxonomy.Topic;

/** Pieces that several parts of a page are made of. */
final class Page {
  private Page() {}

  static Element section(String id, String title) {
    Element section = new Element("section").attr("id", id);
    section.appendElement("h2").text(title);
    return section;
  }

  static void paragraph(Element parent, String text) {
    parent.appendElement("p").text(text);
  }

  /** Where charts stand side by side, as far as there is room. */
  static Element charts(Element parent) {
    return parent.appendElement("div").addClass("charts");
  }

  static void figure(Element charts, String caption, Element chart) {
    Element figure = charts.appendElement("figure");
    figure.appendElement("figcaption").text(caption);
    figure.appendChild(chart);
  }

  /** A topic by its Arabic label and its id. */
  static Element topic(Topic topic) {
    Element name = new Element("span");
    name.appendElement("bdi").attr("lang", "ar").attr("dir", "rtl").text(topic.arabic());
    name.appendElement("span").addClass("id").text(topic.id().value());
    return name;
  }
}

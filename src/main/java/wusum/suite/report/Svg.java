package wusum.suite.report;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** A drawing inside a page, with a title and a description for those who do not see it. */
final class Svg {
  private final Element root = new Element("svg");

  /**
   * @param id unique in the page
   */
  Svg(String id, int width, int height, String title, String description) {
    // By attr() the name would lose its capital letter, and browsers would not know it.
    root.attributes().put("viewBox", "0 0 " + width + " " + height);
    root.attr("role", "img");
    root.attr("aria-labelledby", id + "-title " + id + "-description");
    root.appendElement("title").attr("id", id + "-title").text(title);
    root.appendElement("desc").attr("id", id + "-description").text(description);
  }

  Element element() {
    return root;
  }

  void line(double x1, double y1, double x2, double y2, String style) {
    Element line = root.appendElement("line").attr("class", style);
    line.attr("x1", number(x1)).attr("y1", number(y1));
    line.attr("x2", number(x2)).attr("y2", number(y2));
  }

  void rectangle(double x, double y, double width, double height, String style) {
    Element rectangle = root.appendElement("rect").attr("class", style);
    rectangle.attr("x", number(x)).attr("y", number(y));
    rectangle.attr("width", number(width)).attr("height", number(height));
  }

  void circle(double x, double y, double radius, String style) {
    Element circle = root.appendElement("circle").attr("class", style);
    circle.attr("cx", number(x)).attr("cy", number(y)).attr("r", number(radius));
  }

  /**
   * @param points {@code x,y} pairs with blanks between
   */
  void path(String points, String style) {
    root.appendElement("polyline").attr("class", style).attr("points", points);
  }

  /**
   * @param anchor {@code start}, {@code middle} or {@code end}: which part of it stands at x
   */
  Element text(double x, double y, String anchor, String text) {
    return root.appendElement("text")
        .attr("x", number(x))
        .attr("y", number(y))
        .attr("text-anchor", anchor)
        .text(text);
  }

  /** A coordinate with at most one decimal. */
  static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value).replaceFirst("\\.0$", "");
  }
}

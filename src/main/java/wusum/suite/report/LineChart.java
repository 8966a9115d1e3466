package wusum.suite.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import wusum.evaluation.Interval;

/** Lines in a square of two axes, with their names below. */
final class LineChart {
  private static final int WIDTH = 420;
  private static final int LEFT = 48;
  private static final int RIGHT = 14;
  private static final int TOP = 10;
  private static final int PLOT = 270;
  private static final int AXIS = 42;
  private static final int LEGEND_ROW = 20;
  private static final int LEGEND_COLUMNS = 2;
  private static final int TICKS = 5;

  private final String xName;
  private final String yName;
  private final List<Tick> ticks;
  private final List<Series> series = new ArrayList<>();

  /** A line of numbers along the x axis from 0 to 1; the y axis is such a line in every chart. */
  LineChart(String xName, String yName) {
    this(xName, yName, shares());
  }

  /**
   * @param ticks where the x axis is marked, and with what
   */
  LineChart(String xName, String yName, List<Tick> ticks) {
    this.xName = xName;
    this.yName = yName;
    this.ticks = List.copyOf(ticks);
  }

  /** A mark of the x axis, at a place from 0 to 1. */
  record Tick(double at, String text) {}

  /**
   * A point of a line.
   *
   * @param x from 0 to 1
   * @param radius of its dot, 0 for none
   * @param interval of y; the point itself where nothing is known of it
   */
  record Point(double x, double y, double radius, Interval interval) {
    static Point of(double x, double y) {
      return new Point(x, y, 0, new Interval(y, y));
    }
  }

  /**
   * A line.
   *
   * @param place says which of the {@value #STYLES} styles it is drawn in
   */
  record Series(String name, int place, List<Point> points) {
    private static final int STYLES = 5;

    private String style() {
      return "series-" + place % STYLES;
    }
  }

  private static List<Tick> shares() {
    List<Tick> ticks = new ArrayList<>();
    for (int i = 0; i <= TICKS; i++) {
      double at = (double) i / TICKS;
      ticks.add(new Tick(at, String.format(Locale.ROOT, "%.1f", at)));
    }
    return ticks;
  }

  LineChart add(Series line) {
    series.add(line);
    return this;
  }

  Element draw(String id, String title, String description) {
    int rows = (series.size() + LEGEND_COLUMNS - 1) / LEGEND_COLUMNS;
    int height = TOP + PLOT + AXIS + rows * LEGEND_ROW;
    Svg svg = new Svg(id, WIDTH, height, title, description);
    drawAxes(svg);
    series.forEach(line -> draw(svg, line));
    for (int i = 0; i < series.size(); i++) {
      drawLegend(svg, series.get(i), i);
    }
    return svg.element();
  }

  private void drawAxes(Svg svg) {
    for (Tick tick : ticks) {
      svg.line(x(tick.at()), TOP, x(tick.at()), TOP + PLOT, "grid");
      svg.text(x(tick.at()), TOP + PLOT + 16, "middle", tick.text());
    }
    for (int i = 0; i <= TICKS; i++) {
      double value = (double) i / TICKS;
      svg.line(LEFT, y(value), WIDTH - RIGHT, y(value), "grid");
      svg.text(LEFT - 6, y(value) + 4, "end", String.format(Locale.ROOT, "%.2f", value));
    }
    svg.text((LEFT + WIDTH - RIGHT) / 2.0, TOP + PLOT + 34, "middle", xName);
    String turned = "rotate(-90 12 " + Svg.number(TOP + PLOT / 2.0) + ")";
    svg.text(12, TOP + PLOT / 2.0, "middle", yName).attr("transform", turned);
  }

  private void draw(Svg svg, Series line) {
    String points =
        line.points().stream()
            .map(point -> Svg.number(x(point.x())) + "," + Svg.number(y(point.y())))
            .collect(Collectors.joining(" "));
    svg.path(points, "line " + line.style());
    for (Point point : line.points()) {
      if (point.interval().low() < point.interval().high()) {
        double x = x(point.x());
        svg.line(
            x, y(point.interval().low()), x, y(point.interval().high()), "range " + line.style());
      }
      if (point.radius() > 0) {
        svg.circle(x(point.x()), y(point.y()), point.radius(), "dot " + line.style());
      }
    }
  }

  private static void drawLegend(Svg svg, Series line, int place) {
    double x = LEFT + (place % LEGEND_COLUMNS) * (WIDTH - LEFT) / (double) LEGEND_COLUMNS;
    double y = TOP + PLOT + AXIS + (place / LEGEND_COLUMNS) * LEGEND_ROW + LEGEND_ROW / 2.0;
    svg.line(x, y, x + 28, y, "line " + line.style());
    svg.text(x + 34, y + 4, "start", line.name());
  }

  private static double x(double value) {
    return LEFT + (WIDTH - LEFT - RIGHT) * value;
  }

  private static double y(double value) {
    return TOP + PLOT * (1 - value);
  }
}

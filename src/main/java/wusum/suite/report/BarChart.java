package wusum.suite.report;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import wusum.evaluation.Interval;

/** Lying bars from 0 to 1, one below the other, each with its interval. */
final class BarChart {
  private static final int WIDTH = 460;
  private static final int LABELS = 180;
  private static final int PLOT = 220;
  private static final int ROW = 22;
  private static final int BAR = 12;
  private static final int AXIS = 24;

  private BarChart() {}

  /**
   * One bar.
   *
   * @param language of the label, such as {@code ar}
   */
  record Bar(String label, String language, double value, Interval interval) {}

  static Element draw(String id, String title, String description, List<Bar> bars) {
    int height = bars.size() * ROW + AXIS;
    Svg svg = new Svg(id, WIDTH, height, title, description);
    for (int tick = 0; tick <= 4; tick++) {
      double x = x(tick / 4.0);
      svg.line(x, 0, x, bars.size() * ROW + 4, "grid");
      svg.text(x, height - 6, "middle", String.format(Locale.ROOT, "%.2f", tick / 4.0));
    }
    for (int i = 0; i < bars.size(); i++) {
      draw(svg, bars.get(i), i * ROW + ROW / 2.0);
    }
    return svg.element();
  }

  private static void draw(Svg svg, Bar bar, double y) {
    svg.text(LABELS - 8, y + 4, "end", bar.label()).attr("lang", bar.language());
    svg.rectangle(LABELS, y - BAR / 2.0, PLOT * bar.value(), BAR, "bar");
    double low = x(bar.interval().low());
    double high = x(bar.interval().high());
    svg.line(low, y, high, y, "whisker");
    svg.line(low, y - 4, low, y + 4, "whisker");
    svg.line(high, y - 4, high, y + 4, "whisker");
    svg.text(WIDTH - 2, y + 4, "end", Figures.share(bar.value()));
  }

  private static double x(double value) {
    return LABELS + PLOT * value;
  }
}

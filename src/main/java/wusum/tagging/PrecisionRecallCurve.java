package wusum.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a topic's precision gives way to recall as its threshold falls, counted on articles that the
 * model had not seen. Immutable.
 *
 * @param positives how many of those articles have the topic
 * @param points by falling threshold
 */
public record PrecisionRecallCurve(int positives, List<Point> points) {
  public PrecisionRecallCurve {
    points = List.copyOf(points);
    Point last = new Point(1, 0, 0);
    for (Point point : points) {
      if (!(point.threshold() <= last.threshold() && point.threshold() > 0)
          || point.given() < last.given()
          || point.right() < last.right()
          || point.right() > Math.min(point.given(), positives)) {
        throw new IllegalArgumentException("no precision-recall curve has " + point + " in it");
      }
      last = point;
    }
  }

  /**
   * One threshold.
   *
   * @param given how many of the articles score as much or more
   * @param right how many of those have the topic
   */
  public record Point(float threshold, int given, int right) {
    public double precision() {
      return given == 0 ? 1 : (double) right / given;
    }

    /**
     * The precision to count on. Few articles say little, so half a right one and half a wrong one
     * are added to them (the mean that Jeffreys' prior leads to): three of three are 0.875, not
     * certainty.
     */
    public double expectedPrecision() {
      return (right + 0.5) / (given + 1);
    }
  }

  /** One of the articles: its score for the topic, and whether it has that topic. */
  public record Scored(float score, boolean right) {}

  /**
   * The curve of some articles.
   *
   * @param most how many points it has at most; they lie evenly over the recall
   */
  public static PrecisionRecallCurve of(List<Scored> articles, int most) {
    List<Scored> sorted = new ArrayList<>(articles);
    sorted.sort((one, other) -> Float.compare(other.score(), one.score()));
    int positives = (int) sorted.stream().filter(Scored::right).count();
    List<Point> points = new ArrayList<>();
    int right = 0;
    int next = level(1, positives, most);
    for (int i = 0; i < sorted.size() && points.size() < most; i++) {
      right += sorted.get(i).right() ? 1 : 0;
      float score = sorted.get(i).score();
      float below = i + 1 < sorted.size() ? sorted.get(i + 1).score() : 0;
      if (score > below && right >= next) {
        points.add(new Point(between(below, score), i + 1, right));
        next = Math.max(right + 1, level(points.size() + 1, positives, most));
      }
    }
    return new PrecisionRecallCurve(positives, points);
  }

  /** How many of the right articles the i-th of so many points has at least. */
  private static int level(int i, int positives, int most) {
    return Math.max(1, (int) Math.ceil((double) i * positives / most));
  }

  /** Half way, so that the threshold does not hang on the one article it was seen at. */
  private static float between(float below, float score) {
    float middle = (below + score) / 2;
    return middle > below ? middle : score;
  }

  public double recall(Point point) {
    return positives == 0 ? 0 : (double) point.right() / positives;
  }

  /** The lowest threshold at which a precision can be counted on; empty where there is none. */
  public Optional<Point> findPoint(double precision) {
    for (int i = points.size() - 1; i >= 0; i--) {
      if (points.get(i).expectedPrecision() >= precision) {
        return Optional.of(points.get(i));
      }
    }
    return Optional.empty();
  }
}

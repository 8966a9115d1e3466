package wusum.registry;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wusum.tagging.PrecisionRecallCurve;
import wusum.tagging.PrecisionRecallCurve.Point;
import wusum.taxonomy.Taxonomy;
import wusum.taxonomy.Topic;
import wusum.taxonomy.TopicId;

/**
 * The precision-recall curves of a model on disk, by the id of the topic.
 *
 * @param topics one each
 */
record CurvesFile(@JsonValue Map<String, Row> topics) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  CurvesFile {}

  /**
   * One curve: at each threshold, falling, how many articles are given the topic and how many of
   * those have it. Precision is right / given, recall right / positives.
   */
  record Row(int positives, List<Float> thresholds, List<Integer> given, List<Integer> right) {
    private static Row of(PrecisionRecallCurve curve) {
      return new Row(
          curve.positives(),
          curve.points().stream().map(Point::threshold).toList(),
          curve.points().stream().map(Point::given).toList(),
          curve.points().stream().map(Point::right).toList());
    }

    private PrecisionRecallCurve curve(TopicId topic) {
      if (given.size() != thresholds.size() || right.size() != thresholds.size()) {
        throw new IllegalArgumentException(
            "the precision-recall curve of '" + topic + "' has lists of unequal length");
      }
      List<Point> points = new ArrayList<>();
      for (int i = 0; i < thresholds.size(); i++) {
        points.add(new Point(thresholds.get(i), given.get(i), right.get(i)));
      }
      return new PrecisionRecallCurve(positives, points);
    }
  }

  /**
   * @param curves one a topic, in the order of the taxonomy
   */
  static CurvesFile of(List<PrecisionRecallCurve> curves, Taxonomy taxonomy) {
    Map<String, Row> rows = new TreeMap<>();
    for (int i = 0; i < curves.size(); i++) {
      rows.put(taxonomy.topics().get(i).id().value(), Row.of(curves.get(i)));
    }
    return new CurvesFile(rows);
  }

  /** One a topic, in the order of the taxonomy. */
  List<PrecisionRecallCurve> curves(Taxonomy taxonomy) {
    List<PrecisionRecallCurve> curves = new ArrayList<>();
    for (Topic topic : taxonomy.topics()) {
      Row row = topics.get(topic.id().value());
      if (row == null) {
        throw new IllegalArgumentException("no precision-recall curve for '" + topic.id() + "'");
      }
      curves.add(row.curve(topic.id()));
    }
    return curves;
  }
}

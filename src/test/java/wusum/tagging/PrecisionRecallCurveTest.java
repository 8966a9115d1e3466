package wusum.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import wusum.tagging.PrecisionRecallCurve.Point;
import wusum.tagging.PrecisionRecallCurve.Scored;

/** Feature under test: what a topic's thresholds gave on articles that were not learnt from. */
final class PrecisionRecallCurveTest {
  /** Right at 0.8 and 0.4, wrong at 0.6 and 0.2. */
  private static final List<Scored> FOUR =
      List.of(
          new Scored(0.2f, false),
          new Scored(0.8f, true),
          new Scored(0.4f, true),
          new Scored(0.6f, false));

  @Test
  void of_fourArticles_hasAPointForEachRightOne() {
    PrecisionRecallCurve curve = PrecisionRecallCurve.of(FOUR, 50);
    assertThat(curve.positives()).isEqualTo(2);
    assertThat(curve.points()).extracting(Point::given).containsExactly(1, 3);
    assertThat(curve.points()).extracting(Point::right).containsExactly(1, 2);
    assertThat(curve.points().get(1).precision()).isCloseTo(2.0 / 3, within(1e-9));
    assertThat(curve.recall(curve.points().get(0))).isEqualTo(0.5);
  }

  @Test
  void of_fourArticles_thresholdsLieHalfWayToTheNextScore() {
    List<Point> points = PrecisionRecallCurve.of(FOUR, 50).points();
    assertThat(points.get(0).threshold()).isCloseTo(0.7f, within(1e-6f));
    assertThat(points.get(1).threshold()).isCloseTo(0.3f, within(1e-6f));
  }

  @Test
  void of_equalScores_areOnePoint() {
    List<Scored> equal =
        List.of(new Scored(0.5f, true), new Scored(0.5f, false), new Scored(0.5f, true));
    assertThat(PrecisionRecallCurve.of(equal, 50).points()).containsExactly(new Point(0.25f, 3, 2));
  }

  @Test
  void of_manyArticles_keepsAFewPointsOverTheWholeRecall() {
    List<Scored> many = new ArrayList<>();
    for (int i = 1; i <= 1_000; i++) {
      many.add(new Scored(i / 1_000f, i % 3 != 0));
    }
    PrecisionRecallCurve curve = PrecisionRecallCurve.of(many, 50);
    assertThat(curve.points()).hasSize(50);
    assertThat(curve.recall(curve.points().get(0))).isCloseTo(0.02, within(0.01));
    assertThat(curve.recall(curve.points().get(24))).isCloseTo(0.5, within(0.01));
    assertThat(curve.recall(curve.points().get(49))).isEqualTo(1);
    assertThat(curve.points())
        .isSortedAccordingTo((one, other) -> Float.compare(other.threshold(), one.threshold()));
  }

  @Test
  void of_noRightArticle_hasNoPoint() {
    assertThat(PrecisionRecallCurve.of(List.of(new Scored(0.9f, false)), 50).points()).isEmpty();
  }

  @Test
  void findPoint_precisionReachedAgainFurtherDown_isTheLowestThreshold() {
    PrecisionRecallCurve curve =
        new PrecisionRecallCurve(
            100,
            List.of(
                new Point(0.9f, 30, 30),
                new Point(0.8f, 40, 30),
                new Point(0.7f, 90, 85),
                new Point(0.2f, 200, 99)));
    assertThat(curve.findPoint(0.9)).contains(new Point(0.7f, 90, 85));
  }

  @Test
  void findPoint_fewArticles_areNotCountedOn() {
    PrecisionRecallCurve curve = new PrecisionRecallCurve(3, List.of(new Point(0.5f, 3, 3)));
    assertThat(curve.findPoint(0.875)).isPresent();
    assertThat(curve.findPoint(0.88)).isEmpty();
  }

  @Test
  void new_thresholdsThatRise_areRefused() {
    assertThatThrownBy(
            () ->
                new PrecisionRecallCurve(2, List.of(new Point(0.5f, 1, 1), new Point(0.6f, 2, 2))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no precision-recall curve");
  }

  @Test
  void new_moreRightThanGiven_isRefused() {
    assertThatThrownBy(() -> new PrecisionRecallCurve(9, List.of(new Point(0.5f, 1, 2))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

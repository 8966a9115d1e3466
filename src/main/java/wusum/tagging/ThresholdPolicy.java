package wusum.tagging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import wusum.classifier.Scores;
import wusum.tagging.PrecisionRecallCurve.Point;
import wusum.taxonomy.Taxonomy;

/** Gives every topic whose probability reaches its threshold. */
public final class ThresholdPolicy implements DecisionPolicy {
  /** The threshold of a topic that is never given. */
  public static final float NEVER = Float.POSITIVE_INFINITY;

  private final float[] thresholds;
  private final List<PrecisionRecallCurve> curves;

  /**
   * @param thresholds the least probability at which each topic is given, in the order of the
   *     taxonomy
   */
  public ThresholdPolicy(Taxonomy taxonomy, float[] thresholds) {
    this(taxonomy, thresholds, List.of());
  }

  /**
   * @param thresholds the least probability at which each topic is given, in the order of the
   *     taxonomy
   * @param curves what other thresholds would give, one a topic; none where that is not known
   */
  public ThresholdPolicy(Taxonomy taxonomy, float[] thresholds, List<PrecisionRecallCurve> curves) {
    if (thresholds.length != taxonomy.size()) {
      throw new IllegalArgumentException(
          thresholds.length + " thresholds for " + taxonomy.size() + " topics");
    }
    if (!curves.isEmpty() && curves.size() != taxonomy.size()) {
      throw new IllegalArgumentException(
          curves.size() + " precision-recall curves for " + taxonomy.size() + " topics");
    }
    for (float threshold : thresholds) {
      if (!(threshold > 0 && threshold <= 1) && threshold != NEVER) {
        throw new IllegalArgumentException("a threshold must be in (0, 1], not " + threshold);
      }
    }
    this.thresholds = thresholds.clone();
    this.curves = List.copyOf(curves);
  }

  private ThresholdPolicy(float[] thresholds, List<PrecisionRecallCurve> curves) {
    this.thresholds = thresholds;
    this.curves = curves;
  }

  /**
   * This policy for one topic more, at the end.
   *
   * @param curve what other thresholds would give; not kept where the others' are not known
   */
  public ThresholdPolicy plus(float threshold, PrecisionRecallCurve curve) {
    float[] more = Arrays.copyOf(thresholds, thresholds.length + 1);
    more[thresholds.length] = threshold;
    List<PrecisionRecallCurve> moreCurves = new ArrayList<>(curves);
    if (!curves.isEmpty()) {
      moreCurves.add(curve);
    }
    return new ThresholdPolicy(more, List.copyOf(moreCurves));
  }

  /** The least probability at which a topic is given; {@link #NEVER} where none is enough. */
  public float threshold(int topic) {
    return thresholds[topic];
  }

  /** One a topic, in the order of the taxonomy; none where the model keeps none. */
  public List<PrecisionRecallCurve> curves() {
    return curves;
  }

  /**
   * Each topic at the lowest threshold at which the precision can be counted on, be that above its
   * own or below; topics that never reach it are never given.
   */
  @Override
  public Optional<DecisionPolicy> findAtPrecision(double precision) {
    if (curves.isEmpty()) {
      return Optional.empty();
    }
    float[] others = new float[thresholds.length];
    for (int topic = 0; topic < others.length; topic++) {
      others[topic] = curves.get(topic).findPoint(precision).map(Point::threshold).orElse(NEVER);
    }
    return Optional.of(new ThresholdPolicy(others, curves));
  }

  @Override
  public BitSet decide(Scores scores) {
    BitSet given = new BitSet(thresholds.length);
    for (int topic = 0; topic < thresholds.length; topic++) {
      if (scores.get(topic) >= thresholds[topic]) {
        given.set(topic);
      }
    }
    return given;
  }
}

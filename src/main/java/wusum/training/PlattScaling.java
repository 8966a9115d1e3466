package wusum.training;

import java.util.List;
import wusum.classifier.Calibration;
import wusum.tagging.PrecisionRecallCurve.Scored;

/**
 * Finds the slope and offset of log-odds that make probabilities of scores: logistic regression on
 * the scores of articles that were not learnt from (J. Platt, Probabilistic outputs for support
 * vector machines, 1999), with his smoothed targets and the Newton steps of H.-T. Lin, C.-J. Lin
 * and R. C. Weng, A note on Platt's probabilistic outputs for support vector machines, Machine
 * Learning 68, 2007.
 *
 * <p>A topic with few examples would be fitted to chance. So slope and offset have a Gaussian prior
 * around those that fit all topics together; a topic without an example has just these. On articles
 * held out once more, isotonic regression (a step function by topic) was less likely than this
 * line, and could not be taken into the weights.
 */
final class PlattScaling {
  /** How far topics' slopes lie from the common one: the standard deviation of the prior. */
  private static final double SLOPE_SPREAD = 0.1;

  /** How far their offsets lie from the common one. */
  private static final double OFFSET_SPREAD = 0.5;

  /** A slope of 0 or below would turn the order of the articles. */
  private static final double LEAST_SLOPE = 0.02;

  private static final int MOST_STEPS = 100;
  private static final double CLOSE = 1e-7;
  private static final double LEAST_STEP = 1e-10;

  /** Keeps the curvature above 0 where there is no prior. */
  private static final double RIDGE = 1e-9;

  private final double[] logOdds;
  private final double[] targets;
  private final Line prior;
  private final double slopePrecision;
  private final double offsetPrecision;

  /** Log-odds times the slope, plus the offset. */
  private record Line(double slope, double offset) {
    private static final Line NONE = new Line(1, 0);

    private Line plus(double step, Line other) {
      return new Line(slope + step * other.slope(), offset + step * other.offset());
    }
  }

  private PlattScaling(Decisions decisions, Line prior, boolean weighed) {
    this.logOdds = decisions.logOdds();
    this.targets = decisions.targets();
    this.prior = prior;
    this.slopePrecision = weighed ? 1 / (SLOPE_SPREAD * SLOPE_SPREAD) : RIDGE;
    this.offsetPrecision = weighed ? 1 / (OFFSET_SPREAD * OFFSET_SPREAD) : RIDGE;
  }

  /** Fits a line for each topic. */
  static Calibration fit(HeldOut heldOut, int topics) {
    Decisions all = new Decisions(heldOut.allScored(topics));
    Line common = all.isMixed() ? new PlattScaling(all, Line.NONE, false).fit() : Line.NONE;
    float[] slopes = new float[topics];
    float[] offsets = new float[topics];
    for (int topic = 0; topic < topics; topic++) {
      Decisions own = new Decisions(heldOut.scored(topic));
      Line line = own.positives == 0 ? common : new PlattScaling(own, common, true).fit();
      slopes[topic] = (float) line.slope();
      offsets[topic] = (float) line.offset();
    }
    return new Calibration(slopes, offsets);
  }

  /** Newton's method; each step is halved until it lessens the loss enough. */
  private Line fit() {
    Line line = prior;
    double loss = loss(line);
    for (int i = 0; i < MOST_STEPS; i++) {
      Newton newton = new Newton(line);
      double step = 1;
      Line next = line.plus(step, newton.direction());
      while (!(loss(next) <= loss + 1e-4 * step * newton.decrease()) && step > LEAST_STEP) {
        step /= 2;
        next = line.plus(step, newton.direction());
      }
      if (step <= LEAST_STEP || newton.decrease() > -CLOSE) {
        break;
      }
      line = next;
      loss = loss(line);
    }
    return new Line(Math.max(LEAST_SLOPE, line.slope()), line.offset());
  }

  /** The negative logarithm of what the decisions and the prior make likely. */
  private double loss(Line line) {
    double slope = line.slope() - prior.slope();
    double offset = line.offset() - prior.offset();
    double loss = (slopePrecision * slope * slope + offsetPrecision * offset * offset) / 2;
    for (int i = 0; i < logOdds.length; i++) {
      double at = line.slope() * logOdds[i] + line.offset();
      // ln(1 + e^at) - target * at, without a large power
      loss += Math.max(at, 0) + Math.log1p(Math.exp(-Math.abs(at))) - targets[i] * at;
    }
    return loss;
  }

  /** The gradient and the curvature of the loss at one place. */
  private final class Newton {
    private double slopeGradient;
    private double offsetGradient;
    private double slopeCurve = slopePrecision;
    private double mixedCurve;
    private double offsetCurve = offsetPrecision;

    private Newton(Line line) {
      slopeGradient = slopePrecision * (line.slope() - prior.slope());
      offsetGradient = offsetPrecision * (line.offset() - prior.offset());
      for (int i = 0; i < logOdds.length; i++) {
        double p = 1 / (1 + Math.exp(-(line.slope() * logOdds[i] + line.offset())));
        slopeGradient += (p - targets[i]) * logOdds[i];
        offsetGradient += p - targets[i];
        slopeCurve += p * (1 - p) * logOdds[i] * logOdds[i];
        mixedCurve += p * (1 - p) * logOdds[i];
        offsetCurve += p * (1 - p);
      }
    }

    private Line direction() {
      double determinant = slopeCurve * offsetCurve - mixedCurve * mixedCurve;
      return new Line(
          (mixedCurve * offsetGradient - offsetCurve * slopeGradient) / determinant,
          (mixedCurve * slopeGradient - slopeCurve * offsetGradient) / determinant);
    }

    /** By how much the loss falls along the direction, for each unit of it; below 0. */
    private double decrease() {
      Line direction = direction();
      return slopeGradient * direction.slope() + offsetGradient * direction.offset();
    }
  }

  /** Scores, and whether each was of a topic that the article has. */
  private static final class Decisions {
    private final List<Scored> scored;
    private final long positives;

    private Decisions(List<Scored> scored) {
      this.scored = scored;
      this.positives = scored.stream().filter(Scored::right).count();
    }

    private boolean isMixed() {
      return positives > 0 && positives < scored.size();
    }

    private double[] logOdds() {
      return scored.stream().mapToDouble(one -> Calibration.logOdds(one.score())).toArray();
    }

    /** Not quite 1 and 0, so that few decisions do not make certain. */
    private double[] targets() {
      double yes = (positives + 1.0) / (positives + 2);
      double no = 1.0 / (scored.size() - positives + 2);
      return scored.stream().mapToDouble(one -> one.right() ? yes : no).toArray();
    }
  }
}

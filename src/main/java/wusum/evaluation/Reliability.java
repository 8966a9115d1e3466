package wusum.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How far scores can be read as probabilities: decisions in bins by their score, each with what was
 * said and what came true. The expected calibration error is the mean distance between the two,
 * each bin weighing as many decisions as it has (M. P. Naeini, G. F. Cooper and M. Hauskrecht,
 * Obtaining well calibrated probabilities using Bayesian binning, AAAI 2015). Immutable.
 *
 * @param bins those that hold a decision, by rising score
 */
public record Reliability(List<Bin> bins) {
  /** As many bins as the figure is usually given for. */
  public static final int BINS = 15;

  public Reliability {
    bins = List.copyOf(bins);
  }

  /** The score of one topic for one article, and whether the article has that topic. */
  public record Decision(double score, boolean right) {}

  /**
   * The decisions whose scores lie together.
   *
   * @param from the least score that falls into it
   * @param to the score that it ends at; the last bin holds it, the others leave it to the next
   * @param count how many decisions it has, at least 1
   * @param score their mean score
   * @param share the share of them that is right
   */
  public record Bin(double from, double to, int count, double score, double share) {}

  /** Bins that each span as much of [0, 1]. */
  public static Reliability ofEqualWidth(List<Decision> decisions, int bins) {
    List<List<Decision>> sorted = new ArrayList<>();
    for (int i = 0; i < bins; i++) {
      sorted.add(new ArrayList<>());
    }
    for (Decision decision : decisions) {
      sorted.get(Math.min(bins - 1, (int) (decision.score() * bins))).add(decision);
    }
    List<Bin> filled = new ArrayList<>();
    for (int i = 0; i < bins; i++) {
      if (!sorted.get(i).isEmpty()) {
        filled.add(bin((double) i / bins, (i + 1.0) / bins, sorted.get(i)));
      }
    }
    return new Reliability(filled);
  }

  /**
   * Bins that each hold as many decisions, give or take one; each begins and ends with the scores
   * that it holds.
   */
  public static Reliability ofEqualMass(List<Decision> decisions, int bins) {
    List<Decision> sorted =
        decisions.stream().sorted(Comparator.comparingDouble(Decision::score)).toList();
    List<Bin> filled = new ArrayList<>();
    for (int i = 0; i < bins; i++) {
      List<Decision> part =
          sorted.subList(
              (int) ((long) sorted.size() * i / bins),
              (int) ((long) sorted.size() * (i + 1) / bins));
      if (!part.isEmpty()) {
        filled.add(bin(part.get(0).score(), part.get(part.size() - 1).score(), part));
      }
    }
    return new Reliability(filled);
  }

  private static Bin bin(double from, double to, List<Decision> decisions) {
    double score = decisions.stream().mapToDouble(Decision::score).sum() / decisions.size();
    long right = decisions.stream().filter(Decision::right).count();
    return new Bin(from, to, decisions.size(), score, (double) right / decisions.size());
  }

  /** How many decisions there are. */
  public int count() {
    return bins.stream().mapToInt(Bin::count).sum();
  }

  /** The expected calibration error, in [0, 1]; that of no decision is 0. */
  public double error() {
    double sum =
        bins.stream().mapToDouble(bin -> bin.count() * Math.abs(bin.score() - bin.share())).sum();
    return sum == 0 ? 0 : sum / count();
  }
}

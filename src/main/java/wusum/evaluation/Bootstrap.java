package wusum.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/**
 * Says how far a figure would move with another sample of as many articles: the bootstrap of B.
 * Efron (Bootstrap methods: another look at the jackknife, Annals of Statistics 7, 1979) with
 * percentile intervals (B. Efron and R. J. Tibshirani, An Introduction to the Bootstrap, 1993,
 * chapter 13). The same seed gives the same intervals on every Java platform.
 *
 * @param seed of the draws
 * @param resamples how many samples are drawn, at least 1
 * @param level the share of resamples inside an interval, between 0 and 1
 */
public record Bootstrap(long seed, int resamples, double level) {
  private static final int USUAL_RESAMPLES = 1000;
  private static final double USUAL_LEVEL = 0.95;

  public Bootstrap {
    if (resamples < 1) {
      throw new IllegalArgumentException("at least one resample is needed, not " + resamples);
    }
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException("the level must be in (0, 1), not " + level);
    }
  }

  /** A thousand resamples, 95 per cent. */
  public static Bootstrap seeded(long seed) {
    return new Bootstrap(seed, USUAL_RESAMPLES, USUAL_LEVEL);
  }

  /**
   * The interval of each of several figures.
   *
   * @param size the size of the sample, at least 1
   * @param figures computes the figures, always as many, from how often each member of the sample
   *     was drawn
   */
  public List<Interval> intervals(int size, Function<int[], double[]> figures) {
    if (size < 1) {
      throw new IllegalArgumentException("there is nothing to draw from");
    }
    Random random = new Random(seed);
    List<double[]> drawn = new ArrayList<>(resamples);
    for (int resample = 0; resample < resamples; resample++) {
      drawn.add(figures.apply(draw(size, random)));
    }
    List<Interval> intervals = new ArrayList<>();
    for (int figure = 0; figure < drawn.get(0).length; figure++) {
      int at = figure;
      intervals.add(percentiles(drawn.stream().mapToDouble(values -> values[at]).toArray()));
    }
    return intervals;
  }

  private static int[] draw(int size, Random random) {
    int[] times = new int[size];
    for (int i = 0; i < size; i++) {
      times[random.nextInt(size)]++;
    }
    return times;
  }

  /** Cuts the same number of values off at both ends. */
  private Interval percentiles(double[] values) {
    Arrays.sort(values);
    int rank = Math.max(1, (int) Math.floor((values.length + 1) * (1 - level) / 2));
    return new Interval(values[rank - 1], values[values.length - rank]);
  }
}

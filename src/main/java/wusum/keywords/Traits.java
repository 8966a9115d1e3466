package wusum.keywords;

import java.util.Arrays;

/** The value of each {@link Trait} of one candidate. Mutable; of one thread. */
final class Traits {
  private final float[] values = new float[Trait.COUNT];

  void clear() {
    Arrays.fill(values, 0);
  }

  float get(Trait trait) {
    return values[trait.position()];
  }

  void put(Trait trait, float value) {
    values[trait.position()] = value;
  }

  void put(Trait trait, boolean holds) {
    put(trait, holds ? 1 : 0);
  }

  /** Counts a trait that may hold several times. */
  void count(Trait trait, boolean holds) {
    values[trait.position()] += holds ? 1 : 0;
  }

  /**
   * The sum of the values, each with its weight.
   *
   * @param weights by {@link Trait#position}
   */
  float weighted(float[] weights) {
    float sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += weights[i] * values[i];
    }
    return sum;
  }
}

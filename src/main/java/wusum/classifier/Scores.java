package wusum.classifier;

import java.util.Arrays;

/** A probability for each topic, in the order of the taxonomy. Immutable. */
public final class Scores {
  private final float[] probabilities;

  public Scores(float[] probabilities) {
    this.probabilities = probabilities.clone();
  }

  /** The probabilities that log-odds stand for. */
  public static Scores ofLogOdds(float[] logOdds) {
    float[] probabilities = new float[logOdds.length];
    for (int topic = 0; topic < logOdds.length; topic++) {
      probabilities[topic] = (float) (1 / (1 + Math.exp(-logOdds[topic])));
    }
    return new Scores(probabilities);
  }

  public int size() {
    return probabilities.length;
  }

  public float get(int topic) {
    return probabilities[topic];
  }

  public float[] toArray() {
    return probabilities.clone();
  }

  @Override
  public String toString() {
    return Arrays.toString(probabilities);
  }
}

package wusum;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import wusum.classifier.Example;
import wusum.features.Features;
import wusum.features.Term;
import wusum.features.TermEmbeddings;
import wusum.features.TermIndex;
import wusum.features.TermKind;

/** Examples that can be learnt: each topic has terms of its own among terms of chance. */
public final class Examples {
  private static final int TERMS_A_TOPIC = 4;
  private static final int CHANCE = 6;

  private Examples() {}

  /** How many terms {@link #random} names for so many topics. */
  public static int terms(int topics) {
    return topics * TERMS_A_TOPIC + CHANCE * 5;
  }

  public static List<Example> random(int count, int topics, long seed) {
    Random random = new Random(seed);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      BitSet has = new BitSet();
      has.set(random.nextInt(topics));
      if (random.nextInt(3) == 0) {
        has.set(random.nextInt(topics));
      }
      examples.add(new Example(features(has, topics, random), has));
    }
    return examples;
  }

  /** A random place for each term that {@link #random} names. */
  public static TermEmbeddings embeddings(int topics, int dimensions, long seed) {
    Random random = new Random(seed);
    List<Term> terms = new ArrayList<>();
    for (int term = 0; term < terms(topics); term++) {
      terms.add(new Term(TermKind.WORD, "t" + term, 1));
    }
    float[] rows = new float[terms.size() * dimensions];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = (float) random.nextGaussian();
    }
    return new TermEmbeddings(new TermIndex(terms.size(), terms), dimensions, rows);
  }

  private static Features features(BitSet has, int topics, Random random) {
    BitSet terms = new BitSet();
    has.stream().forEach(topic -> terms.set(topic * TERMS_A_TOPIC + random.nextInt(TERMS_A_TOPIC)));
    for (int i = 0; i < CHANCE; i++) {
      terms.set(topics * TERMS_A_TOPIC + random.nextInt(CHANCE * 5));
    }
    int[] ids = terms.stream().toArray();
    float[] weights = new float[ids.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = 0.2f + random.nextFloat();
    }
    return new Features(ids, weights, ids.length, 0);
  }
}

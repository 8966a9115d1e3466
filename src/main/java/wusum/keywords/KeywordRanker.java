package wusum.keywords;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;

/** The log-odds that a candidate is a keyword: a weighted sum of its {@link Trait traits}. */
final class KeywordRanker {
  private static final String FILE = "weights.txt";

  private final float[] weights;

  private KeywordRanker(float[] weights) {
    this.weights = weights;
  }

  /** The weights that come with the program. */
  static KeywordRanker load() {
    float[] weights = new float[Trait.COUNT];
    Set<Trait> missing = EnumSet.allOf(Trait.class);
    try (InputStream in = KeywordRanker.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the file " + FILE + " is missing from the program");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> missing.remove(read(line, weights)));
    } catch (IOException e) {
      throw new UncheckedIOException("the file " + FILE + " cannot be read", e);
    }
    if (!missing.isEmpty()) {
      throw new IllegalStateException(FILE + " has no weight for " + missing);
    }
    return new KeywordRanker(weights);
  }

  float logOdds(Traits traits) {
    return traits.weighted(weights);
  }

  private static Trait read(String line, float[] weights) {
    int blank = line.indexOf(' ');
    if (blank < 0) {
      throw new IllegalStateException(FILE + ": not a trait and a weight: " + line);
    }
    Trait trait = Trait.valueOf(line.substring(0, blank));
    weights[trait.position()] = Float.parseFloat(line.substring(blank + 1).strip());
    return trait;
  }
}

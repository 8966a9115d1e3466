package wusum.suite;

import com.fasterxml.jackson.databind.JsonNode;
import wusum.training.TrainingSpec;

/**
 * One way to train among those that are compared.
 *
 * @param name a short name
 * @param why what it is to tell, in a sentence
 * @param change what it changes in the base spec, as JSON
 * @param spec with that change
 */
public record Variant(String name, String why, JsonNode change, TrainingSpec spec) {
  public Variant {
    if (name.isBlank()) {
      throw new IllegalArgumentException("name must not be blank");
    }
  }
}

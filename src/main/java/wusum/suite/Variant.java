package wusum.suite;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import wusum.classifier.network.DeepSettings;
import wusum.training.TrainingSpec;

/**
 * One way to train among those that are compared.
 *
 * @param name a short name
 * @param why what it is to tell, in a sentence
 * @param change what it changes in the base spec, as JSON
 * @param deep the deep half that is trained beside; null for none
 * @param spec with that change
 */
public record Variant(
    String name, String why, JsonNode change, @Nullable DeepSettings deep, TrainingSpec spec) {
  public Variant {
    if (name.isBlank()) {
      throw new IllegalArgumentException("name must not be blank");
    }
    if (deep != null && spec.weak() != null) {
      throw new IllegalArgumentException("a deep half learns from labelled articles alone");
    }
    if (deep != null && deep.kind() != DeepSettings.Kind.LOW_RANK && spec.pretraining() == null) {
      throw new IllegalArgumentException(
          "a deep half that reads words wants pretraining, which says where they stand");
    }
  }
}

package wusum.suite;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import wusum.classifier.network.DeepSettings;
import wusum.evaluation.Difference;

/**
 * How one variant did.
 *
 * @param name of the variant
 * @param why it was tried
 * @param change in the base spec
 * @param deep the deep half that was trained beside; null for none
 * @param test figures on the test side of the split, by family
 * @param difference of its micro F1 of the main family from that of the base on the same articles
 * @param gold the same figures on articles beside the split; none where none were given
 * @param seconds of training, the one to choose thresholds and calibration by included
 * @param terms that it knows
 * @param weights that were trained, numbers of four bytes
 */
public record VariantResult(
    String name,
    String why,
    JsonNode change,
    @Nullable DeepSettings deep,
    Map<String, FamilyFigures> test,
    Difference difference,
    @Nullable Map<String, FamilyFigures> gold,
    double seconds,
    int terms,
    long weights) {
  public VariantResult {
    test = Collections.unmodifiableMap(new TreeMap<>(test));
    gold = gold == null ? null : Collections.unmodifiableMap(new TreeMap<>(gold));
  }

  boolean isOf(Variant variant) {
    return name.equals(variant.name())
        && change.equals(variant.change())
        && Objects.equals(deep, variant.deep());
  }

  /** The figures of a family on the test side. */
  public FamilyFigures family(String name) {
    return get(test, name);
  }

  /** The figures of a family on the articles beside the split. */
  public FamilyFigures goldFamily(String name) {
    return get(gold == null ? Map.of() : gold, name);
  }

  private static FamilyFigures get(Map<String, FamilyFigures> families, String name) {
    FamilyFigures figures = families.get(name);
    if (figures == null) {
      throw new IllegalArgumentException("there is no family '" + name + "'");
    }
    return figures;
  }
}

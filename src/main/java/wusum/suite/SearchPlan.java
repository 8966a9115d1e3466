package wusum.suite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wusum.classifier.network.DeepSettings;
import wusum.corpus.Json;
import wusum.training.TrainingException;
import wusum.training.TrainingSpec;
import wusum.training.TrainingSpecReader;

/**
 * The variants of a spec that a search compares.
 *
 * @param baseFolder the folder that relative paths of the base spec start from
 * @param variants the base first: that without a change
 */
public record SearchPlan(Path baseFolder, List<Variant> variants) {
  public static final String BASE = "base";

  public SearchPlan {
    variants = List.copyOf(variants);
  }

  /** The variant that the others are held against. */
  public Variant base() {
    return variants.get(0);
  }

  /** The file as it is written. */
  private record Content(
      @Nullable String base, @Nullable ObjectNode change, @Nullable List<Row> variants) {}

  private record Row(
      @Nullable String name,
      @Nullable String why,
      @Nullable ObjectNode change,
      @Nullable DeepSettings deep) {}

  /**
   * Reads a file that names a base spec, relative to itself, what to change in all variants, and
   * variants.
   *
   * @throws TrainingException naming the file, the variant and the field that is wrong
   */
  public static SearchPlan read(Path file) {
    Content content =
        TrainingSpecReader.read(TrainingSpecReader.text(file), file.toString(), Content.class);
    if (content.base() == null) {
      throw new TrainingException(file + ": base: names no training spec");
    }
    Path base = file.toAbsolutePath().resolveSibling(content.base()).normalize();
    ObjectNode spec = tree(base);
    if (content.change() != null) {
      merge(spec, content.change());
    }
    List<Variant> variants = new ArrayList<>();
    variants.add(
        variant(
            base.toString(),
            spec,
            new Row(BASE, "The spec with what the plan changes in all variants.", null, null)));
    for (Row row : content.variants() == null ? List.<Row>of() : content.variants()) {
      String which = row.name() == null ? "" + variants.size() : "'" + row.name() + "'";
      variants.add(variant(file + ": variant " + which, spec, row));
    }
    checkNames(file, variants);
    return new SearchPlan(base.resolveSibling(""), variants);
  }

  private static ObjectNode tree(Path base) {
    // Read as a spec first, for its errors.
    TrainingSpecReader.read(base);
    return TrainingSpecReader.read(
        TrainingSpecReader.text(base), base.toString(), ObjectNode.class);
  }

  private static Variant variant(String place, ObjectNode base, Row row) {
    if (row.name() == null || row.why() == null) {
      throw new TrainingException(place + ": a variant wants a name and why it is tried");
    }
    ObjectNode change = row.change() == null ? Json.MAPPER.createObjectNode() : row.change();
    ObjectNode merged = base.deepCopy();
    merge(merged, change);
    TrainingSpec spec = TrainingSpecReader.read(merged.toString(), place);
    try {
      return new Variant(row.name(), row.why(), change, row.deep(), spec);
    } catch (IllegalArgumentException e) {
      throw new TrainingException(place + ": " + e.getMessage(), e);
    }
  }

  /** Objects are merged field by field; anything else, null too, takes the place of what was. */
  private static void merge(ObjectNode base, ObjectNode change) {
    change
        .properties()
        .forEach(
            field -> {
              JsonNode old = base.get(field.getKey());
              if (old instanceof ObjectNode inner && field.getValue() instanceof ObjectNode more) {
                merge(inner, more);
              } else {
                base.set(field.getKey(), field.getValue());
              }
            });
  }

  private static void checkNames(Path file, List<Variant> variants) {
    Set<String> names = new HashSet<>();
    for (Variant variant : variants) {
      if (!names.add(variant.name())) {
        throw new TrainingException(
            file + ": there are two variants of the name '" + variant.name() + "'");
      }
    }
  }
}

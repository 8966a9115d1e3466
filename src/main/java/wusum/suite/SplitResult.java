package wusum.suite;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wusum.evaluation.Difference;

/**
 * How all systems did on one split.
 *
 * @param systems the model first
 * @param differences of the model from each other system, by its name
 * @param errors of the model, by topic, in the order of the taxonomy; topics without any are left
 *     out
 */
public record SplitResult(
    Split split,
    List<SystemResult> systems,
    Map<String, List<Difference>> differences,
    List<TopicErrors> errors) {
  public SplitResult {
    systems = List.copyOf(systems);
    differences = Collections.unmodifiableMap(new LinkedHashMap<>(differences));
    errors = List.copyOf(errors);
  }

  /** The model that the others stand beside. */
  public SystemResult model() {
    return systems.get(0);
  }
}

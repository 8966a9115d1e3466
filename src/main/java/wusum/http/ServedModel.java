package wusum.http;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import wusum.registry.ModelBundle;

/**
 * The model in service. It may change from one request to the next, so a request takes it once.
 * Thread-safe.
 */
final class ServedModel {
  private final Supplier<? extends @Nullable ModelBundle> models;
  private final AtomicBoolean draining = new AtomicBoolean();

  ServedModel(Supplier<? extends @Nullable ModelBundle> models) {
    this.models = models;
  }

  Optional<ModelBundle> find() {
    return Optional.ofNullable(models.get());
  }

  /**
   * The model that answers a request from here on.
   *
   * @throws ProblemException where none is loaded
   */
  ModelBundle get(Exchange exchange) {
    ModelBundle model = models.get();
    if (model == null) {
      throw new ProblemException(ProblemType.NO_MODEL, "the model is still being loaded");
    }
    exchange.usedModel(model.manifest().id());
    return model;
  }

  /** Says from here on that the service is not ready. */
  void drain() {
    draining.set(true);
  }

  boolean isDraining() {
    return draining.get();
  }
}

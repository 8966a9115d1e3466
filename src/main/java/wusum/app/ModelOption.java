package wusum.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import wusum.registry.ModelBundle;
import wusum.registry.ModelManifest;
import wusum.registry.ModelReader;
import wusum.registry.ModelRegistry;

/** Which model a command uses. */
final class ModelOption {
  @Option(
      names = {"-m", "--model"},
      paramLabel = "MODEL",
      defaultValue = "current",
      description = "A model by its folder, id or name (default: ${DEFAULT-VALUE}).")
  private String model = "current";

  @Option(
      names = "--models",
      paramLabel = "DIR",
      description = "The folder of models (default: models beside the launcher).")
  private @Nullable Path models;

  /** The folder of models. */
  Path models() {
    return models == null ? Home.models() : models;
  }

  ModelRegistry registry() {
    return new ModelRegistry(models());
  }

  Path folder() {
    return registry().getFolder(model);
  }

  ModelBundle load() {
    return ModelReader.read(folder());
  }

  ModelManifest manifest() {
    return ModelReader.readManifest(folder());
  }
}

package wusum.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wusum.provenance.ModelId;

/** The models in a folder, one of which is current. */
public final class ModelRegistry {
  private static final String CURRENT = "current";

  private final Path models;

  public ModelRegistry(Path models) {
    this.models = models;
  }

  /** What every model says of itself, by id. */
  public List<ModelManifest> list() {
    if (!Files.isDirectory(models)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(models)) {
      return folders
          .filter(folder -> Files.isRegularFile(folder.resolve(ModelFiles.MANIFEST)))
          .filter(folder -> !String.valueOf(folder.getFileName()).startsWith("."))
          .sorted()
          .map(ModelReader::readManifest)
          .toList();
    } catch (IOException e) {
      throw new ModelException(models, "cannot be listed: " + e.getMessage(), e);
    }
  }

  /** The model that is served where none is named. */
  public Optional<ModelId> findCurrent() {
    Path file = models.resolve(CURRENT);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new ModelId(Files.readString(file).strip()));
    } catch (IOException | IllegalArgumentException e) {
      throw new ModelException(file, "does not name a model: " + e.getMessage(), e);
    }
  }

  /** Names the current model, atomically. */
  public void setCurrent(ModelId id) {
    ModelReader.readManifest(folderOf(id));
    try {
      Path file = Files.createTempFile(models, ".current-", "");
      Files.writeString(file, id.value() + "\n");
      if (!file.toFile().setReadable(true, false)) {
        throw new ModelException(file, "its permissions cannot be set");
      }
      Files.move(file, models.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new ModelException(models.resolve(CURRENT), "cannot be written: " + e, e);
    }
  }

  public Path folderOf(ModelId id) {
    return models.resolve(id.value());
  }

  /**
   * The folder of a model: the one that is named, by its path, its id, or its name; or the current
   * one for {@code current}.
   *
   * @throws ModelException where there is none
   */
  public Path getFolder(String model) {
    if (model.equals(CURRENT)) {
      return findCurrent()
          .map(this::folderOf)
          .orElseThrow(
              () -> new ModelException(models, "there is no current model; train one first"));
    }
    Path path = Path.of(model);
    if (Files.isDirectory(path)) {
      return path;
    }
    return list().stream()
        .filter(manifest -> manifest.id().value().equals(model) || manifest.name().equals(model))
        .findFirst()
        .map(manifest -> folderOf(manifest.id()))
        .orElseThrow(() -> new ModelException(models, "there is no model '" + model + "'"));
  }
}

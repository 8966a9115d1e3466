package wusum.app;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import wusum.provenance.ModelId;
import wusum.registry.ManifestJson;
import wusum.registry.ModelManifest;
import wusum.registry.ModelReader;
import wusum.registry.ModelRegistry;

/** Shows models. */
@Command(
    name = "model",
    mixinStandardHelpOptions = true,
    description = {"Shows what is known of models.", "", "Example: wusum model list", ""},
    subcommands = {ModelCommand.Show.class, ModelCommand.ListAll.class, ModelCommand.Use.class})
final class ModelCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    throw new UsageException("model wants one of: show, list, use");
  }

  /** Shows one model. */
  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = {
        "Checks a model and writes its manifest: data, spec, figures, checksums.",
        "",
        "Example: wusum model show",
        ""
      })
  static final class Show implements Callable<Integer> {
    @Mixin private final ModelOption model = new ModelOption();

    @Override
    public Integer call() {
      System.out.println(ManifestJson.write(ModelReader.read(model.folder()).manifest()));
      return 0;
    }
  }

  /** Lists the models there are. */
  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = {
        "Lists the models there are; the current one has a star.",
        "",
        "Example: wusum model list",
        ""
      })
  static final class ListAll implements Callable<Integer> {
    @Mixin private final ModelOption model = new ModelOption();

    @Override
    public Integer call() {
      ModelRegistry registry = model.registry();
      Optional<ModelId> current = registry.findCurrent();
      for (ModelManifest manifest : registry.list()) {
        System.out.printf(
            Locale.ROOT,
            "%s %s  %-16s %d topics, %d articles, trained %s%n",
            current.equals(Optional.of(manifest.id())) ? "*" : " ",
            manifest.id(),
            manifest.name(),
            manifest.topics(),
            manifest.training().articles(),
            manifest.environment().trainedAt());
      }
      return 0;
    }
  }

  /** Makes a model the current one. */
  @Command(
      name = "use",
      mixinStandardHelpOptions = true,
      description = {"Makes a model the current one.", "", "Example: wusum model use -m open", ""})
  static final class Use implements Callable<Integer> {
    @Mixin private final ModelOption model = new ModelOption();

    @Override
    public Integer call() {
      ModelId id = ModelReader.read(model.folder()).manifest().id();
      model.registry().setCurrent(id);
      System.out.println("current " + id);
      return 0;
    }
  }
}

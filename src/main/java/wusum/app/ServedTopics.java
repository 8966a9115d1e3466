package wusum.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import wusum.article.Article;
import wusum.corpus.LabelledArticle;
import wusum.http.TopicDesk;
import wusum.provenance.ModelId;
import wusum.registry.ModelBundle;
import wusum.registry.ModelReader;
import wusum.registry.ModelRegistry;
import wusum.training.NewTopic;
import wusum.training.TopicAddition;
import wusum.training.TopicAddition.Added;
import wusum.training.TrainingListener;

/**
 * The model in service, to which topics can be added: requests go on with the old one until the new
 * one is ready. Topics are added one after another. Thread-safe.
 */
final class ServedTopics implements Supplier<ModelBundle>, TopicDesk {
  private final Path models;
  private final Path seeds;
  private volatile Path folder;
  private volatile ModelBundle bundle;

  /**
   * @param option says where models are
   * @param bundle the model that is served first
   */
  ServedTopics(ModelOption option, ModelBundle bundle) {
    this(option.models(), Home.seeds(), option.folder(), bundle);
  }

  /**
   * @param folder of the model that is served first
   */
  ServedTopics(Path models, Path seeds, Path folder, ModelBundle bundle) {
    this.models = models;
    this.seeds = seeds;
    this.folder = folder;
    this.bundle = bundle;
  }

  @Override
  public ModelBundle get() {
    return bundle;
  }

  @Override
  public synchronized Added add(
      NewTopic topic, @Nullable List<Article> articles, List<LabelledArticle> examples) {
    ModelRegistry registry = new ModelRegistry(models);
    boolean current = registry.findCurrent().equals(Optional.of(bundle.manifest().id()));
    Added added =
        new TopicAddition(models, seeds, TrainingListener.SILENT)
            .add(
                folder,
                topic,
                articles == null ? ArticleFiles.ofTheProgram() : articles,
                examples,
                "POST /v1/topics",
                current);
    ModelId id = added.model().id();
    bundle = ModelReader.read(registry.folderOf(id));
    folder = registry.folderOf(id);
    return added;
  }
}

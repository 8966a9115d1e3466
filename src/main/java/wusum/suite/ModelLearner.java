package wusum.suite;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wusum.article.Article;
import wusum.corpus.DataDirectory;
import wusum.provenance.ModelId;
import wusum.tagging.Tagger;
import wusum.tagging.Tagging;
import wusum.training.TrainedModel;
import wusum.training.TrainingListener;
import wusum.training.TrainingRun;
import wusum.training.TrainingSet;
import wusum.training.TrainingSpec;

/** The model itself, trained as its spec says. */
final class ModelLearner implements Learner {
  static final String NAME = "wusum";

  private final TrainingSpec spec;
  private final Path base;
  private final @Nullable DataDirectory data;
  private final List<Article> unread;

  /**
   * @param base the folder that the spec's relative paths start from
   * @param data the user's downloaded data sets, null where there are none
   * @param unread what is measured on: not learnt from even where no label is asked for
   */
  ModelLearner(TrainingSpec spec, Path base, @Nullable DataDirectory data, List<Article> unread) {
    this.spec = spec;
    this.base = base;
    this.data = data;
    this.unread = unread;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String description() {
    String made = "The model of the training spec, trained anew on the training side alone";
    return spec.pretraining() == null
        ? made + "."
        : made + "; it places words by articles without labels, other than those measured on.";
  }

  @Override
  public boolean givesProbabilities() {
    return true;
  }

  @Override
  public Predictor learn(TrainingSet train, TrainingListener listener) {
    TrainedModel model = new TrainingRun(spec, base, data, listener).without(unread).train(train);
    Tagger tagger = model.content().tagger(new ModelId(NAME));
    int terms = model.content().extractor().index().size();
    return new Predictor() {
      @Override
      public Size size() {
        return new Size(terms, (terms + 1L) * train.taxonomy().size());
      }

      @Override
      public List<Tagging> tag(List<Article> articles) {
        return tagger.tag(articles);
      }

      @Override
      public void close() {
        model.close();
      }
    };
  }
}

package wusum.suite;

import java.nio.file.Path;
import java.util.List;
import wusum.article.Article;
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

  /**
   * @param base the folder that the spec's relative paths start from
   */
  ModelLearner(TrainingSpec spec, Path base) {
    this.spec = spec;
    this.base = base;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String description() {
    return "The model of the training spec, trained anew on the training side alone.";
  }

  @Override
  public boolean givesProbabilities() {
    return true;
  }

  @Override
  public Predictor learn(TrainingSet train, TrainingListener listener) {
    TrainedModel model = new TrainingRun(spec, base, null, listener).train(train);
    Tagger tagger = model.content().tagger(new ModelId(NAME));
    return new Predictor() {
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

package wusum.suite;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import wusum.article.Article;
import wusum.classifier.Example;
import wusum.classifier.Scores;
import wusum.corpus.Corpus;
import wusum.features.Features;
import wusum.suite.ScoreLearner.Scorer;
import wusum.tagging.Tagging;
import wusum.training.Fold;
import wusum.training.HeldOutPolicy;
import wusum.training.TrainingListener;
import wusum.training.TrainingSet;
import wusum.training.TrainingSpec;

/**
 * Gives a {@link ScoreLearner} a calibration and thresholds in the way the model gets its own: on
 * articles of the training side that were held out, those drawn as they come only; then it learns
 * from all of them.
 */
final class ThresholdedLearner implements Learner {
  private static final Features NO_FEATURES = new Features(new int[0], new float[0], 0, 0);

  private final ScoreLearner learner;
  private final TrainingSpec spec;

  /**
   * @param spec says how articles are held out, and whether there are thresholds at all
   */
  ThresholdedLearner(ScoreLearner learner, TrainingSpec spec) {
    this.learner = learner;
    this.spec = spec;
  }

  @Override
  public String name() {
    return learner.name();
  }

  @Override
  public String description() {
    return learner.description();
  }

  /** Whatever the scores were, they are calibrated. */
  @Override
  public boolean givesProbabilities() {
    return true;
  }

  @Override
  public Optional<String> hindrance() {
    return learner.hindrance();
  }

  @Override
  public Predictor learn(TrainingSet train, TrainingListener listener) {
    HeldOutPolicy heldOut = holdOut(train, listener);
    listener.stage("training");
    Scorer scorer = learner.learn(train.corpus().articles(), train.analyzer(), train.taxonomy());
    Taggings taggings = new Taggings(name(), train.taxonomy());
    return new Predictor() {
      @Override
      public List<Tagging> tag(List<Article> articles) {
        List<Scores> scores =
            scorer.score(articles).stream().map(heldOut.calibration()::apply).toList();
        List<Tagging> tagged = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
          BitSet decided = heldOut.policy().decide(scores.get(i));
          tagged.add(taggings.of(articles.get(i), scores.get(i), decided));
        }
        return tagged;
      }

      @Override
      public Size size() {
        return scorer.size();
      }

      @Override
      public void close() {
        scorer.close();
      }
    };
  }

  private HeldOutPolicy holdOut(TrainingSet train, TrainingListener listener) {
    List<Example> examples = new ArrayList<>();
    List<Scores> scores = new ArrayList<>();
    for (Fold fold : Fold.list(train, spec)) {
      listener.stage(fold.name());
      try (Scorer scorer = learner.learn(fold.in(), train.analyzer(), train.taxonomy())) {
        scores.addAll(scorer.score(new Corpus(fold.out()).unlabelled()));
      }
      fold.out()
          .forEach(
              article ->
                  examples.add(
                      new Example(NO_FEATURES, train.taxonomy().positions(article.topics()))));
    }
    return HeldOutPolicy.of(examples, scores, train.taxonomy(), spec);
  }
}

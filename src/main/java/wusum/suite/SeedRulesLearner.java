package wusum.suite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wusum.article.Article;
import wusum.classifier.Scores;
import wusum.tagging.Tagging;
import wusum.taxonomy.Taxonomy;
import wusum.taxonomy.TopicId;
import wusum.training.SeedLabel;
import wusum.training.SeedLabel.Vote;
import wusum.training.SeedLabeller;
import wusum.training.TrainingListener;
import wusum.training.TrainingSet;

/** The seed lexicons alone: learns nothing from labels. */
final class SeedRulesLearner implements Learner {
  private final @Nullable Path lexicons;

  /**
   * @param lexicons the folder of lexicons, null where there can be none
   */
  SeedRulesLearner(@Nullable Path lexicons) {
    this.lexicons = lexicons;
  }

  @Override
  public String name() {
    return "seed-rules";
  }

  @Override
  public String description() {
    return "The seed lexicons alone: a topic is given where its queries say so; nothing is learnt"
        + " from labels. A topic without a lexicon is never given.";
  }

  @Override
  public boolean givesProbabilities() {
    return false;
  }

  @Override
  public Optional<String> hindrance() {
    return lexicons != null && Files.isDirectory(lexicons)
        ? Optional.empty()
        : Optional.of("there is no folder 'lexicon' beside the topics");
  }

  @Override
  public Predictor learn(TrainingSet train, TrainingListener listener) {
    if (lexicons == null) {
      throw new IllegalStateException("there are no lexicons");
    }
    Taxonomy taxonomy = train.taxonomy();
    SeedLabeller labeller = SeedLabeller.read(lexicons, taxonomy, train.analyzer());
    Taggings taggings = new Taggings(name(), taxonomy);
    return new Predictor() {
      @Override
      public List<Tagging> tag(List<Article> articles) {
        return articles.stream().map(this::tag).toList();
      }

      private Tagging tag(Article article) {
        Map<TopicId, SeedLabel> labels = labeller.label(article);
        float[] scores = new float[taxonomy.size()];
        BitSet given = new BitSet();
        labels.forEach(
            (topic, label) -> {
              int position = taxonomy.indexOf(topic);
              scores[position] = score(label);
              given.set(position, label.vote() == Vote.FOR);
            });
        return taggings.of(article, new Scores(scores), given);
      }

      @Override
      public void close() {}
    };
  }

  /** Rises with the points; one half where they are just enough. */
  private static float score(SeedLabel label) {
    return label.vote() == Vote.AGAINST ? 0 : label.points() / (label.points() + 2f);
  }
}

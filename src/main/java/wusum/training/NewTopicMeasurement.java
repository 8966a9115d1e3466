package wusum.training;

import java.util.ArrayList;
import java.util.List;
import wusum.article.Article;
import wusum.corpus.Corpus;
import wusum.evaluation.Bootstrap;
import wusum.features.FeatureExtractor;
import wusum.features.FeatureExtractorBuilder;
import wusum.features.FeatureSettings;

/**
 * Measures how well a topic is learnt from a few phrases and a few labelled articles: a story is
 * taken from the taxonomy, learnt anew, and held against articles whose labels are known.
 *
 * <p>Of the model that a topic is added to, the terms alone play a part: they are chosen without
 * the articles that are measured on, and without any label.
 */
public final class NewTopicMeasurement {
  private final FeatureSettings features;
  private final List<Integer> examples;
  private final int draws;
  private final long seed;
  private final TrainingListener listener;

  /**
   * @param features how the model chooses its terms
   * @param examples how many labelled articles are learnt from, each in turn
   * @param draws how often they are drawn, for each number
   */
  public NewTopicMeasurement(
      FeatureSettings features,
      List<Integer> examples,
      int draws,
      long seed,
      TrainingListener listener) {
    this.features = features;
    this.examples = List.copyOf(examples);
    this.draws = draws;
    this.seed = seed;
    this.listener = listener;
  }

  /**
   * Learns and measures.
   *
   * @param gold articles that are only measured on; there may be none
   * @param goldName what they are called
   * @param unlabelled what phrases are matched with, but for near duplicates of what is measured on
   * @throws TrainingException where the taxonomy lacks a story, or a phrase is none
   */
  public NewTopicResult measure(
      List<HeldOutStory> stories,
      TrainingSet set,
      Corpus gold,
      String goldName,
      List<Article> unlabelled) {
    stories.forEach(story -> check(story, set));
    listener.stage("grouping near duplicates");
    NewTopicSplit split = NewTopicSplit.of(set, gold, goldName, unlabelled, seed);
    FeatureExtractor extractor =
        new FeatureExtractorBuilder(features, set.analyzer())
            .build(split.taught().corpus().unlabelled());
    NewTopicFigures figures = new NewTopicFigures(split, examples, draws, Bootstrap.seeded(seed));
    for (HeldOutStory story : stories) {
      figures.add(measure(story, extractor, split));
    }
    return figures.result(seed);
  }

  /** What is wrong with a story is said before the long work, not after it. */
  private static void check(HeldOutStory story, TrainingSet set) {
    if (!set.taxonomy().contains(story.topic())) {
      throw new TrainingException("the taxonomy has no story '" + story.topic() + "' to hold out");
    }
    story.lexicon(set.analyzer());
  }

  private NewTopicFigures.OfStory measure(
      HeldOutStory story, FeatureExtractor extractor, NewTopicSplit split) {
    listener.stage(story.topic() + ": matching phrases");
    NewTopicTrial trial = new NewTopicTrial(story, extractor, split, TrainingListener.SILENT);
    List<List<List<GroupedCounts>>> steps = new ArrayList<>();
    for (int count : examples) {
      listener.stage(story.topic() + ": " + count + " examples");
      List<List<GroupedCounts>> drawn = new ArrayList<>();
      for (int draw = 0; draw < (count == 0 ? 1 : draws); draw++) {
        drawn.add(trial.learn(count, seed + draw));
      }
      steps.add(drawn);
    }
    return new NewTopicFigures.OfStory(story, trial.matched(), trial.phrasesAlone(), steps);
  }
}

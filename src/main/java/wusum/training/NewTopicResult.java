package wusum.training;

import java.util.List;
import wusum.evaluation.Bootstrap;
import wusum.evaluation.Estimate;
import wusum.taxonomy.TopicId;

/**
 * How well stories were learnt from phrases and a few examples.
 *
 * @param taught how many labelled articles the model without the story learnt from
 * @param pool how many of those examples were drawn from
 * @param unlabelled how many articles phrases were matched with
 * @param draws how often examples were drawn, for each number of them
 * @param sets one for each set of articles that was measured on
 */
public record NewTopicResult(
    int taught,
    int pool,
    int unlabelled,
    int draws,
    long seed,
    Bootstrap bootstrap,
    List<OfSet> sets) {
  public NewTopicResult {
    sets = List.copyOf(sets);
  }

  /**
   * On one set of articles.
   *
   * @param groups how many groups of near duplicates they are
   * @param phrasesAlone the F1 of what the phrases label, averaged over the stories
   * @param mean the F1 after each number of examples, averaged over the stories
   */
  public record OfSet(
      String name,
      int articles,
      int groups,
      Estimate phrasesAlone,
      List<Mean> mean,
      List<OfStory> stories) {
    public OfSet {
      mean = List.copyOf(mean);
      stories = List.copyOf(stories);
    }
  }

  /** F1 after so many examples. */
  public record Mean(int examples, Estimate f1) {}

  /**
   * One story.
   *
   * @param phrases how many it was learnt from
   * @param matched how many unlabelled articles they label with it
   * @param with how many of the articles that were measured on have it
   * @param phrasesAlone the F1 of what the phrases label
   * @param steps one for each number of examples
   */
  public record OfStory(
      TopicId topic, int phrases, int matched, int with, Estimate phrasesAlone, List<Step> steps) {
    public OfStory {
      steps = List.copyOf(steps);
    }
  }

  /**
   * What so many examples gave, averaged over the draws.
   *
   * @param f1 its interval is that of another sample of articles
   * @param draws the F1 of each draw
   */
  public record Step(
      int examples, Estimate f1, double precision, double recall, List<Double> draws) {
    public Step {
      draws = List.copyOf(draws);
    }
  }
}

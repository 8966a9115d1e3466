package wusum.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import wusum.evaluation.Bootstrap;
import wusum.evaluation.Counts;
import wusum.evaluation.Estimate;
import wusum.evaluation.Interval;
import wusum.training.NewTopicResult.Mean;
import wusum.training.NewTopicResult.OfSet;
import wusum.training.NewTopicResult.Step;

/**
 * Turns decisions on stories into figures. Intervals are those of another sample of groups of near
 * duplicates, the same sample for every story. Mutable.
 */
final class NewTopicFigures {
  private final NewTopicSplit split;
  private final List<Integer> examples;
  private final int draws;
  private final Bootstrap bootstrap;
  private final List<OfStory> stories = new ArrayList<>();

  NewTopicFigures(NewTopicSplit split, List<Integer> examples, int draws, Bootstrap bootstrap) {
    this.split = split;
    this.examples = examples;
    this.draws = draws;
    this.bootstrap = bootstrap;
  }

  /**
   * Decisions on one story.
   *
   * @param phrasesAlone one a set
   * @param steps for each number of examples and each draw, one a set
   */
  record OfStory(
      HeldOutStory story,
      int matched,
      List<GroupedCounts> phrasesAlone,
      List<List<List<GroupedCounts>>> steps) {
    /** The draws of the phrases alone, and of each number of examples, on one set. */
    private List<List<GroupedCounts>> on(int set) {
      List<List<GroupedCounts>> on = new ArrayList<>();
      on.add(List.of(phrasesAlone.get(set)));
      steps.forEach(step -> on.add(step.stream().map(draw -> draw.get(set)).toList()));
      return on;
    }
  }

  void add(OfStory story) {
    stories.add(story);
  }

  NewTopicResult result(long seed) {
    return new NewTopicResult(
        split.taught().corpus().size(),
        split.pool().size(),
        split.unlabelled().size(),
        draws,
        seed,
        bootstrap,
        IntStream.range(0, split.tested().size()).mapToObj(this::ofSet).toList());
  }

  private OfSet ofSet(int set) {
    MeasuredSet measured = split.tested().get(set);
    List<List<List<GroupedCounts>>> decisions = stories.stream().map(one -> one.on(set)).toList();
    int[] once = IntStream.range(0, measured.groupCount()).map(group -> 1).toArray();
    double[] values = f1s(decisions, once);
    List<Interval> intervals =
        bootstrap.intervals(measured.groupCount(), times -> f1s(decisions, times));
    List<Estimate> estimates =
        IntStream.range(0, values.length)
            .mapToObj(i -> new Estimate(values[i], intervals.get(i)))
            .toList();
    int width = examples.size() + 1;
    List<NewTopicResult.OfStory> ofStories = new ArrayList<>();
    for (int i = 0; i < stories.size(); i++) {
      ofStories.add(
          ofStory(
              stories.get(i),
              decisions.get(i),
              estimates.subList((i + 1) * width, (i + 2) * width)));
    }
    return new OfSet(
        measured.name(),
        measured.articles().size(),
        measured.groupCount(),
        estimates.get(0),
        IntStream.range(0, examples.size())
            .mapToObj(i -> new Mean(examples.get(i), estimates.get(i + 1)))
            .toList(),
        ofStories);
  }

  /**
   * F1 of the phrases alone and of each number of examples, averaged over draws: first averaged
   * over the stories, then of each.
   */
  private double[] f1s(List<List<List<GroupedCounts>>> decisions, int[] times) {
    int width = examples.size() + 1;
    double[] f1s = new double[width * (stories.size() + 1)];
    for (int story = 0; story < stories.size(); story++) {
      for (int step = 0; step < width; step++) {
        double f1 =
            decisions.get(story).get(step).stream()
                .mapToDouble(draw -> draw.counts(times).f1())
                .average()
                .orElse(0);
        f1s[(story + 1) * width + step] = f1;
        f1s[step] += f1 / stories.size();
      }
    }
    return f1s;
  }

  private NewTopicResult.OfStory ofStory(
      OfStory story, List<List<GroupedCounts>> decisions, List<Estimate> estimates) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      List<Counts> drawn = decisions.get(i + 1).stream().map(GroupedCounts::counts).toList();
      steps.add(
          new Step(
              examples.get(i),
              estimates.get(i + 1),
              mean(drawn, Counts::precision),
              mean(drawn, Counts::recall),
              drawn.stream().map(Counts::f1).toList()));
    }
    return new NewTopicResult.OfStory(
        story.story().topic(),
        story.story().phrases().size(),
        story.matched(),
        decisions.get(0).get(0).counts().support(),
        estimates.get(0),
        steps);
  }

  private static double mean(List<Counts> drawn, ToDoubleFunction<Counts> figure) {
    return drawn.stream().mapToDouble(figure).average().orElse(0);
  }
}

package wusum.training;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import wusum.article.Article;
import wusum.corpus.Corpus;
import wusum.corpus.LabelledArticle;
import wusum.corpus.NearDuplicates;
import wusum.corpus.Splitter;

/**
 * Which articles a measurement of new topics learns from and which it measures on. Of the labelled
 * articles that were drawn as they come, half are measured on; the other half is what examples are
 * drawn from. No near duplicate of an article that is measured on teaches anything, labelled or
 * not.
 *
 * @param taught what the model that the topic is added to learns from
 * @param pool what examples of the topic are drawn from; a part of {@code taught}
 * @param tested what is measured on: the other half, and then the articles beside them, if any
 * @param unlabelled what phrases are matched with
 */
record NewTopicSplit(
    TrainingSet taught,
    List<LabelledArticle> pool,
    List<MeasuredSet> tested,
    List<Article> unlabelled) {
  static final String HELD_OUT = "held out";

  /**
   * Parts them.
   *
   * @param gold articles that are only measured on; there may be none
   * @param goldName what they are called
   */
  static NewTopicSplit of(
      TrainingSet set, Corpus gold, String goldName, List<Article> unlabelled, long seed) {
    Grouped grouped = Grouped.of(set, gold, unlabelled);
    int[] usual =
        grouped.labelled().filter(i -> set.validation().contains(set.corpus().get(i))).toArray();
    List<List<Integer>> halves = new Splitter(seed).folds(grouped.groupsOf(usual), 2);
    int[] out = halves.get(0).stream().mapToInt(i -> usual[i]).toArray();
    Set<Integer> measured = grouped.measured(out);
    List<MeasuredSet> tested = new ArrayList<>();
    tested.add(MeasuredSet.of(HELD_OUT, articles(set, out), grouped.groupsOf(out)));
    if (gold.size() > 0) {
      tested.add(MeasuredSet.of(goldName, gold.articles(), grouped.gold()));
    }
    return new NewTopicSplit(
        set.with(articles(set, grouped.labelledOutside(measured))),
        halves.get(1).stream().map(i -> set.corpus().get(usual[i])).toList(),
        List.copyOf(tested),
        IntStream.of(grouped.unlabelledOutside(measured)).mapToObj(unlabelled::get).toList());
  }

  private static List<LabelledArticle> articles(TrainingSet set, int[] positions) {
    return IntStream.of(positions).mapToObj(i -> set.corpus().get(i)).toList();
  }

  /**
   * Groups of near duplicates.
   *
   * @param groups of the gold articles, then of the labelled ones, then of the unlabelled ones
   */
  @SuppressWarnings("ArrayRecordComponent") // made, used and dropped
  private record Grouped(int goldSize, int labelledSize, int[] groups) {
    private static Grouped of(TrainingSet set, Corpus gold, List<Article> unlabelled) {
      List<Article> all = new ArrayList<>(gold.unlabelled());
      all.addAll(set.corpus().unlabelled());
      all.addAll(unlabelled);
      int[] groups = new NearDuplicates(set.analyzer()).group(all);
      return new Grouped(gold.size(), set.corpus().size(), groups);
    }

    private int[] gold() {
      return IntStream.range(0, goldSize).map(i -> groups[i]).toArray();
    }

    private int groupOf(int labelled) {
      return groups[goldSize + labelled];
    }

    private int[] groupsOf(int[] labelled) {
      return IntStream.of(labelled).map(this::groupOf).toArray();
    }

    /** The labelled articles that are no near duplicates of gold ones. */
    private IntStream labelled() {
      return IntStream.range(0, labelledSize).filter(i -> groupOf(i) >= goldSize);
    }

    /** The groups of the gold articles and of some labelled ones. */
    private Set<Integer> measured(int[] labelled) {
      Set<Integer> measured = new HashSet<>();
      IntStream.of(gold()).forEach(measured::add);
      IntStream.of(groupsOf(labelled)).forEach(measured::add);
      return measured;
    }

    private int[] labelledOutside(Set<Integer> measured) {
      return labelled().filter(i -> !measured.contains(groupOf(i))).toArray();
    }

    private int[] unlabelledOutside(Set<Integer> measured) {
      int first = goldSize + labelledSize;
      return IntStream.range(first, groups.length)
          .filter(i -> !measured.contains(groups[i]))
          .map(i -> i - first)
          .toArray();
    }
  }
}

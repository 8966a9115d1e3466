package wusum.training;

import java.util.ArrayList;
import java.util.Arrays;
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
 * @param taught what the model without the topic learns from
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
    List<LabelledArticle> labelled = set.corpus().articles();
    List<Article> all = new ArrayList<>(gold.unlabelled());
    all.addAll(set.corpus().unlabelled());
    all.addAll(unlabelled);
    int[] groups = new NearDuplicates(set.analyzer()).group(all);
    int first = gold.size();
    int[] labelledGroups = Arrays.copyOfRange(groups, first, first + labelled.size());
    int[] usual =
        IntStream.range(0, labelled.size())
            .filter(i -> set.validation().contains(labelled.get(i)) && labelledGroups[i] >= first)
            .toArray();
    int[] usualGroups = IntStream.of(usual).map(i -> labelledGroups[i]).toArray();
    List<List<Integer>> halves = new Splitter(seed).folds(usualGroups, 2);
    int[] out = halves.get(0).stream().mapToInt(i -> usual[i]).toArray();
    MeasuredSet heldOut =
        MeasuredSet.of(
            HELD_OUT,
            IntStream.of(out).mapToObj(labelled::get).toList(),
            IntStream.of(out).map(i -> labelledGroups[i]).toArray());
    Set<Integer> outGroups = new HashSet<>();
    IntStream.range(0, first).forEach(i -> outGroups.add(groups[i]));
    IntStream.of(out).forEach(i -> outGroups.add(labelledGroups[i]));
    List<LabelledArticle> taught =
        IntStream.range(0, labelled.size())
            .filter(i -> !outGroups.contains(labelledGroups[i]))
            .mapToObj(labelled::get)
            .toList();
    return new NewTopicSplit(
        set.with(taught),
        halves.get(1).stream().map(i -> labelled.get(usual[i])).toList(),
        gold.size() == 0
            ? List.of(heldOut)
            : List.of(
                heldOut, MeasuredSet.of(goldName, gold.articles(), Arrays.copyOf(groups, first))),
        IntStream.range(0, unlabelled.size())
            .filter(i -> !outGroups.contains(groups[first + labelled.size() + i]))
            .mapToObj(unlabelled::get)
            .toList());
  }
}

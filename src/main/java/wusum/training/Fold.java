package wusum.training;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import wusum.corpus.LabelledArticle;
import wusum.corpus.NearDuplicates;
import wusum.corpus.Splitter;

/**
 * One round of validation: what is learnt from, and what is held out to choose calibration and
 * thresholds on. Near duplicates are on one side.
 *
 * @param name what the round is called while it runs
 * @param in the articles to learn from
 * @param out articles of the others, those that were drawn as they come only
 */
public record Fold(String name, List<LabelledArticle> in, List<LabelledArticle> out) {
  public Fold {
    in = List.copyOf(in);
    out = List.copyOf(out);
  }

  /**
   * The rounds that a spec wants.
   *
   * @throws TrainingException where nothing can be held out
   */
  public static List<Fold> list(TrainingSet set, TrainingSpec spec) {
    if (set.validation().isEmpty()) {
      throw new TrainingException(
          "no article may be held out to choose thresholds on: every source has 'validate': false");
    }
    int[] groups = new NearDuplicates(set.analyzer()).group(set.corpus().unlabelled());
    List<List<Integer>> folds =
        new Splitter(spec.network().seed()).folds(groups, spec.validation().folds());
    int rounds = spec.validation().rounds();
    return IntStream.range(0, rounds)
        .mapToObj(i -> of("validation " + (i + 1) + "/" + rounds, folds.get(i), set))
        .toList();
  }

  private static Fold of(String name, List<Integer> fold, TrainingSet set) {
    Set<Integer> outside = new HashSet<>(fold);
    List<LabelledArticle> in = new ArrayList<>();
    List<LabelledArticle> out = new ArrayList<>();
    for (int i = 0; i < set.corpus().size(); i++) {
      LabelledArticle article = set.corpus().get(i);
      if (!outside.contains(i)) {
        in.add(article);
      } else if (set.validation().contains(article)) {
        out.add(article);
      }
    }
    if (in.isEmpty()) {
      throw new TrainingException(
          "all articles are nearly the same, so none can be held out to choose thresholds on");
    }
    return new Fold(name, in, out);
  }
}

package wusum.suite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import wusum.corpus.Corpus;
import wusum.corpus.LabelledArticle;
import wusum.corpus.NearDuplicates;
import wusum.corpus.Splitter;
import wusum.training.TrainingException;
import wusum.training.TrainingSet;

/**
 * Parts labelled articles into a side that teaches and one that is measured on, by groups of near
 * duplicates. Only articles drawn as they come are measured on; the others teach. The same seed,
 * the same splits.
 */
final class Splits {
  static final String RANDOM = "random";
  static final String TIME_ORDERED = "time-ordered";

  /** One part in so many is measured on. */
  private static final int PARTS = 5;

  private final TrainingSet set;
  private final long seed;
  private final int[] groups;

  Splits(TrainingSet set, long seed) {
    this.set = set;
    this.seed = seed;
    this.groups = new NearDuplicates(set.analyzer()).group(set.corpus().unlabelled());
  }

  /** How many groups of near duplicates there are. */
  int groupCount() {
    return (int) IntStream.of(groups).distinct().count();
  }

  /**
   * A fifth of the groups that hold an article drawn as it comes.
   *
   * @throws TrainingException where there are too few different articles
   */
  Split random() {
    List<Integer> candidates = candidates(false);
    if (candidates.isEmpty()) {
      throw new TrainingException(
          "no article may be measured on: every source at hand has 'validate': false");
    }
    int[] theirGroups = candidates.stream().mapToInt(i -> groups[i]).toArray();
    Set<Integer> test = new LinkedHashSet<>();
    new Splitter(seed).folds(theirGroups, PARTS).get(0).forEach(i -> test.add(candidates.get(i)));
    return split(RANDOM, test, null)
        .orElseThrow(
            () -> new TrainingException("too few different articles to measure on some of them"));
  }

  /**
   * The newest fifth of the dated articles; nothing that is as new teaches. Empty where dates do
   * not part the articles.
   */
  Optional<Split> timeOrdered() {
    List<Integer> dated = candidates(true);
    if (dated.isEmpty()) {
      return Optional.empty();
    }
    List<LocalDate> days = dated.stream().map(this::day).sorted().toList();
    LocalDate from = days.get(days.size() - Math.max(1, days.size() / PARTS));
    if (from.equals(days.get(0))) {
      return Optional.empty();
    }
    Set<Integer> test = new LinkedHashSet<>(dated);
    test.removeIf(i -> day(i).isBefore(from));
    return split(TIME_ORDERED, test, from);
  }

  private Optional<Split> split(String name, Set<Integer> test, @Nullable LocalDate testFrom) {
    Set<Integer> testGroups = new HashSet<>();
    test.forEach(i -> testGroups.add(groups[i]));
    List<Integer> train = new ArrayList<>();
    for (int i = 0; i < groups.length; i++) {
      if (!testGroups.contains(groups[i]) && isOlder(i, testFrom)) {
        train.add(i);
      }
    }
    if (test.isEmpty() || train.stream().noneMatch(this::isCandidate)) {
      return Optional.empty();
    }
    List<LabelledArticle> tested =
        new TreeSet<>(test).stream().map(i -> set.corpus().get(i)).toList();
    int leftOut = groups.length - test.size() - train.size();
    return Optional.of(
        new Split(name, set.with(articles(train)), new Corpus(tested), leftOut, testFrom));
  }

  private boolean isOlder(int article, @Nullable LocalDate from) {
    LocalDate day = set.corpus().get(article).article().date();
    return from == null || day == null || day.isBefore(from);
  }

  private boolean isCandidate(int article) {
    return set.validation().contains(set.corpus().get(article));
  }

  private List<Integer> candidates(boolean dated) {
    return IntStream.range(0, groups.length)
        .filter(this::isCandidate)
        .filter(i -> !dated || set.corpus().get(i).article().date() != null)
        .boxed()
        .toList();
  }

  private LocalDate day(int article) {
    LocalDate day = set.corpus().get(article).article().date();
    return day == null ? LocalDate.MIN : day;
  }

  private List<LabelledArticle> articles(List<Integer> positions) {
    return positions.stream().map(i -> set.corpus().get(i)).toList();
  }

  /**
   * A share of the groups, whatever their articles are for; a smaller share is part of a larger
   * one.
   *
   * @param share above 0, at most 1
   */
  TrainingSet share(double share) {
    List<Integer> order = new ArrayList<>(IntStream.of(groups).distinct().boxed().toList());
    Collections.shuffle(order, new Random(seed));
    int size = (int) Math.ceil(share * order.size());
    Set<Integer> kept = new HashSet<>(order.subList(0, size));
    return set.with(
        IntStream.range(0, groups.length)
            .filter(i -> kept.contains(groups[i]))
            .mapToObj(i -> set.corpus().get(i))
            .toList());
  }
}

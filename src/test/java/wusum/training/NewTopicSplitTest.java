package wusum.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wusum.article.Article;
import wusum.corpus.Corpus;
import wusum.corpus.LabelledArticle;
import wusum.corpus.LabelledArticleReader;
import wusum.corpus.NearDuplicates;
import wusum.suite.SuiteCorpus;

/** Feature under test: what a new topic is measured on teaches nothing. */
final class NewTopicSplitTest {
  private static final long SEED = 5;

  @TempDir private Path folder = Path.of("");
  private TrainingSet set;
  private NewTopicSplit split;

  @BeforeEach
  void part() throws IOException {
    TrainingSpec spec = TrainingSpecReader.read(SuiteCorpus.write(folder));
    set = new TrainingRun(spec, folder, null, TrainingListener.SILENT).gather();
    Corpus gold = new Corpus(set.corpus().articles().subList(0, 12));
    List<Article> unlabelled = new ArrayList<>(set.corpus().unlabelled());
    LabelledArticleReader.read(folder.resolve("picked.jsonl"))
        .unlabelled()
        .forEach(unlabelled::add);
    split = NewTopicSplit.of(set, gold, "gold", unlabelled, SEED);
  }

  private static List<Article> articles(List<LabelledArticle> labelled) {
    return labelled.stream().map(LabelledArticle::article).toList();
  }

  private void assertApart(List<Article> taught) {
    List<Article> all = new ArrayList<>();
    split.tested().forEach(measured -> all.addAll(articles(measured.articles())));
    int tested = all.size();
    all.addAll(taught);
    int[] groups = new NearDuplicates(set.analyzer()).group(all);
    Set<Integer> testedGroups = new HashSet<>();
    for (int i = 0; i < tested; i++) {
      testedGroups.add(groups[i]);
    }
    assertThat(taught).isNotEmpty();
    for (int i = tested; i < all.size(); i++) {
      assertThat(testedGroups).doesNotContain(groups[i]);
    }
  }

  @Test
  void taught_articles_areNoNearDuplicatesOfThoseMeasuredOn() {
    assertApart(split.taught().corpus().unlabelled());
  }

  @Test
  void unlabelled_articles_areNoNearDuplicatesOfThoseMeasuredOn() {
    assertApart(split.unlabelled());
  }

  @Test
  void pool_articles_areAmongThoseThatTeach() {
    assertThat(split.taught().corpus().articles()).containsAll(split.pool());
    assertThat(set.validation()).containsAll(split.pool());
  }

  @Test
  void tested_heldOut_areArticlesDrawnAsTheyComeOnly() {
    MeasuredSet heldOut = split.tested().get(0);
    assertThat(set.validation()).containsAll(heldOut.articles());
    assertThat(heldOut.articles().size()).isCloseTo(split.pool().size(), within(10));
  }

  @Test
  void tested_groups_areNumberedFromZero() {
    MeasuredSet heldOut = split.tested().get(0);
    assertThat(heldOut.groups()).startsWith(0).hasSameSizeAs(heldOut.articles());
    assertThat(new HashSet<>(heldOut.groups())).hasSize(heldOut.groupCount());
  }
}

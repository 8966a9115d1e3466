package wusum.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wusum.article.Article;
import wusum.corpus.LabelledArticle;
import wusum.corpus.NearDuplicates;
import wusum.training.TrainingException;
import wusum.training.TrainingListener;
import wusum.training.TrainingRun;
import wusum.training.TrainingSet;
import wusum.training.TrainingSpec;
import wusum.training.TrainingSpecReader;

/** Feature under test: which articles teach, and which are measured on. */
final class SplitsTest {
  private static final long SEED = 5;

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void write() throws IOException {
    SuiteCorpus.write(folder);
  }

  private TrainingSet gather() {
    TrainingSpec spec = TrainingSpecReader.read(folder.resolve("spec.json"));
    return new TrainingRun(spec, folder, null, TrainingListener.SILENT).gather();
  }

  private Splits splits() {
    return new Splits(gather(), SEED);
  }

  private List<Split> both() {
    Splits splits = splits();
    return List.of(splits.random(), splits.timeOrdered().orElseThrow());
  }

  private static List<String> ids(Iterable<LabelledArticle> articles) {
    List<String> ids = new ArrayList<>();
    articles.forEach(article -> ids.add(article.article().id().value()));
    return ids;
  }

  @Test
  void split_nearDuplicates_neverStandOnBothSides() {
    TrainingSet set = gather();
    for (Split split : both()) {
      List<Article> articles = new ArrayList<>();
      split.train().corpus().forEach(article -> articles.add(article.article()));
      split.test().forEach(article -> articles.add(article.article()));
      int[] groups = new NearDuplicates(set.analyzer()).group(articles);
      Set<Integer> taught = new HashSet<>();
      for (int i = 0; i < split.train().corpus().size(); i++) {
        taught.add(groups[i]);
      }
      for (int i = split.train().corpus().size(); i < groups.length; i++) {
        assertThat(taught).as(split.name()).doesNotContain(groups[i]);
      }
    }
  }

  @Test
  void split_pickedArticles_areNotMeasuredOn() {
    TrainingSet set = gather();
    for (Split split : both()) {
      assertThat(split.test()).allMatch(set.validation()::contains);
      assertThat(ids(split.train().corpus())).contains("p0", "p1");
    }
  }

  @Test
  void split_everyArticle_isOnOneSideOrLeftOut() {
    TrainingSet set = gather();
    for (Split split : both()) {
      assertThat(ids(split.train().corpus())).doesNotContainAnyElementsOf(ids(split.test()));
      assertThat(split.train().corpus().size() + split.test().size() + split.leftOut())
          .isEqualTo(set.corpus().size());
    }
  }

  @Test
  void random_measurableArticles_givesAFifthOfThem() {
    TrainingSet set = gather();
    assertThat(splits().random().test().size())
        .isBetween(set.validation().size() / 6, set.validation().size() / 4);
  }

  @Test
  void random_sameSeed_isTheSame() {
    assertThat(ids(splits().random().test()))
        .isEqualTo(ids(splits().random().test()))
        .isNotEqualTo(ids(new Splits(gather(), SEED + 1).random().test()));
  }

  @Test
  void timeOrdered_everythingThatTeaches_isOlderThanTheTest() {
    Split split = splits().timeOrdered().orElseThrow();
    LocalDate from = Objects.requireNonNull(split.testFrom());
    assertThat(split.test()).allMatch(article -> !day(article).isBefore(from));
    assertThat(split.train().corpus())
        .allMatch(article -> article.article().date() == null || day(article).isBefore(from));
  }

  private static LocalDate day(LabelledArticle article) {
    return Objects.requireNonNull(article.article().date());
  }

  @Test
  void timeOrdered_pickedArticlesOfLaterDays_areLeftOut() {
    Split split = splits().timeOrdered().orElseThrow();
    assertThat(ids(split.train().corpus())).contains("p14").doesNotContain("p15", "p29");
    assertThat(split.leftOut()).isGreaterThanOrEqualTo(15);
  }

  @Test
  void timeOrdered_noDates_isNotThere() throws IOException {
    Path dated = folder.resolve("dated.jsonl");
    Files.writeString(dated, Files.readString(dated).replace("\"date\"", "\"day\""));
    assertThat(splits().timeOrdered()).isEmpty();
  }

  @Test
  void random_oneArticle_isRefused() throws IOException {
    Path dated = folder.resolve("dated.jsonl");
    String first = Files.readString(dated).lines().findFirst().orElse("");
    Files.writeString(dated, first + "\n");
    assertThatThrownBy(() -> splits().random())
        .isInstanceOf(TrainingException.class)
        .hasMessageContaining("too few");
  }

  @Test
  void random_nothingDrawnAsItComes_isRefused() throws IOException {
    Files.writeString(folder.resolve("dated.jsonl"), "");
    assertThatThrownBy(() -> splits().random())
        .isInstanceOf(TrainingException.class)
        .hasMessageContaining("'validate': false");
  }

  @Test
  void share_smallerOne_isPartOfALargerOne() {
    TrainingSet train = splits().random().train();
    Splits parts = new Splits(train, SEED);
    List<String> quarter = ids(parts.share(0.25).corpus());
    List<String> half = ids(parts.share(0.5).corpus());
    assertThat(half).containsAll(quarter);
    assertThat(quarter.size()).isBetween(train.corpus().size() / 5, train.corpus().size() / 3);
    assertThat(parts.share(1).corpus()).isEqualTo(train.corpus());
  }
}

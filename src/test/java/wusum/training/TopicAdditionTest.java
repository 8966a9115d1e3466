package wusum.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wusum.Floods;
import wusum.SmallModel;
import wusum.article.Article;
import wusum.article.ArticleId;
import wusum.corpus.LabelledArticle;
import wusum.corpus.TaxonomyReader;
import wusum.provenance.ModelId;
import wusum.registry.ModelBundle;
import wusum.registry.ModelContent;
import wusum.registry.ModelReader;
import wusum.registry.ModelRegistry;
import wusum.tagging.NewsDetector;
import wusum.tagging.Tagging;
import wusum.tagging.ThresholdPolicy;
import wusum.taxonomy.Topic;
import wusum.taxonomy.TopicId;
import wusum.training.TopicAddition.Added;
import wusum.training.TopicException.Fault;

/** A model learns a topic from phrases, and forgets nothing. */
final class TopicAdditionTest {
  @TempDir private Path folder = Path.of("");
  private Path models = Path.of("");
  private Path seeds = Path.of("");
  private ModelId base = new ModelId("none");

  @BeforeEach
  void trainBase() throws IOException {
    models = folder.resolve("models");
    base = Floods.writeModel(folder);
    seeds = Floods.writeSeeds(folder);
  }

  private Added add(NewTopic topic, List<Article> articles, List<LabelledArticle> examples) {
    return new TopicAddition(models, seeds, TrainingListener.SILENT)
        .add(models.resolve(base.value()), topic, articles, examples, "test", true);
  }

  private Added add() {
    return add(Floods.topic(), Floods.unlabelled(), List.of());
  }

  private ModelBundle read(ModelId id) {
    return ModelReader.read(models.resolve(id.value()));
  }

  private static Article article(String text) {
    return Article.of(new ArticleId("1"), "", text);
  }

  private static List<String> topics(Tagging tagging) {
    return tagging.topics().stream().map(given -> given.topic().id().value()).toList();
  }

  private static void assertFault(Fault fault, String message, Runnable addition) {
    assertThatThrownBy(addition::run)
        .isInstanceOfSatisfying(TopicException.class, e -> assertThat(e.fault()).isEqualTo(fault))
        .hasMessageContaining(message);
  }

  @Test
  void add_phrasesAlone_givesTheTopicToArticlesAboutIt() {
    ModelBundle model = read(add().model().id());
    assertThat(topics(model.tagger().tag(article(Floods.TEXT)))).contains("floods");
    assertThat(topics(model.tagger().tag(article("هدف الفوز في مباراة القمة في الملعب"))))
        .doesNotContain("floods");
  }

  @Test
  void add_otherTopics_scoreAsBeforeToTheLastBit() {
    ModelBundle before = read(base);
    ModelBundle after = read(add().model().id());
    for (Article article : Floods.unlabelled()) {
      float[] old = before.tagger().tag(article).scores().toArray();
      float[] fresh = after.tagger().tag(article).scores().toArray();
      assertThat(fresh).hasSize(old.length + 1).startsWith(old);
    }
  }

  @Test
  void add_otherTopics_keepTheirThresholdsAndCurves() throws IOException {
    Path old = models.resolve(base.value());
    Path fresh = models.resolve(add().model().id().value());
    ThresholdPolicy before = (ThresholdPolicy) ModelReader.readContent(old).policy();
    ThresholdPolicy after = (ThresholdPolicy) ModelReader.readContent(fresh).policy();
    assertThat(after.threshold(0)).isEqualTo(before.threshold(0));
    assertThat(after.threshold(1)).isEqualTo(before.threshold(1));
    assertThat(after.curves().subList(0, 2)).isEqualTo(before.curves());
    assertThat(after.curves()).hasSize(3);
  }

  @Test
  void add_modelThatKnowsNews_stillTellsIt() throws IOException {
    base = SmallModel.trainAndSave(folder, TopicAdditionTest::withNews).id();
    Article article = article(Floods.TEXT);
    Tagging before = read(base).tagger().tag(article);
    Tagging after = read(add().model().id()).tagger().tag(article);
    assertThat(topics(before)).containsExactly("weather");
    assertThat(topics(after)).containsExactly("weather");
  }

  private static ModelContent withNews(ModelContent content) {
    float[] weights = new float[content.extractor().index().size()];
    return new ModelContent(
        content.taxonomy(),
        content.analyzer(),
        content.extractor(),
        content.classifier(),
        content.policy(),
        new NewsDetector(weights, 1, 0.5f));
  }

  @Test
  void add_sameTwice_givesTheSameModel() throws IOException {
    ModelId first = add().model().id();
    Files.delete(seeds.resolve("lexicon/floods.txt"));
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    seeds = Floods.writeSeeds(elsewhere);
    assertThat(add().model().id()).isEqualTo(first);
  }

  @Test
  void add_model_saysWhatItWasMadeOf() {
    Added added = add();
    assertThat(added.base()).isEqualTo(base);
    assertThat(added.model().training().base()).isEqualTo(base);
    assertThat(added.model().training().spec()).contains("سيول جارفة", base.value());
    assertThat(added.model().training().datasets())
        .extracting(dataset -> dataset.name())
        .contains("train.jsonl", "articles for 'floods'");
    assertThat(added.model().name()).isEqualTo("small+floods");
  }

  @Test
  void add_topic_isNotedInTaxonomyAndLexicon() throws IOException {
    add();
    Topic topic = TaxonomyReader.read(seeds.resolve("topics.json")).get(Floods.ID);
    assertThat(topic).isEqualTo(Floods.topic().topic());
    assertThat(Files.readAllLines(seeds.resolve("lexicon/floods.txt")))
        .containsExactly(
            "# السيول",
            "+ \"سيول جارفة\"",
            "+ \"مياه الأمطار\"",
            "+ \"غرق الشوارع\"",
            "+ \"فيضان الوادي\"",
            "+ انهيار AND السد");
  }

  @Test
  void add_model_becomesTheCurrentOneWhereWanted() {
    Added added = add();
    assertThat(new ModelRegistry(models).findCurrent()).contains(added.model().id());
  }

  @Test
  void add_counts_areThoseOfTheArticles() {
    Added added = add();
    assertThat(added.articles())
        .isEqualTo(Floods.unlabelled().stream().map(Article::text).distinct().count());
    assertThat(added.matched())
        .isEqualTo(
            Floods.unlabelled().stream()
                .map(Article::text)
                .distinct()
                .filter(
                    text ->
                        Stream.of("سيول", "مياه", "غرق", "فيضان", "السد").anyMatch(text::contains))
                .count());
    assertThat(added.byPhrase()).containsOnlyKeys(Floods.PHRASES);
    assertThat(added.unmatchedPhrases()).isEmpty();
    assertThat(added.precision()).isBetween(0.5, 1.0);
    assertThat(added.recall()).isBetween(0.5, 1.0);
  }

  @Test
  void add_phraseThatMatchesNothing_isTold() {
    List<String> phrases =
        List.of("سيول جارفة", "مياه الأمطار", "غرق الشوارع", "فيضان الوادي", "موجات المد");
    Added added = add(Floods.topic(phrases), Floods.unlabelled(), List.of());
    assertThat(added.unmatchedPhrases()).containsExactly("موجات المد");
  }

  @Test
  void add_examples_areLearntFrom() {
    List<LabelledArticle> examples =
        Stream.of("طوفان يغرق القرية", "طوفان يجرف الجسر", "طوفان في الوادي")
            .map(
                text ->
                    new LabelledArticle(
                        article(text), Set.of(Floods.ID), Set.of(), List.of(), "test"))
            .toList();
    Added added = add(Floods.topic(), Floods.unlabelled(), examples);
    assertThat(added.examples()).isEqualTo(3);
    assertThat(added.model().training().datasets())
        .anySatisfy(dataset -> assertThat(dataset.labels()).containsEntry("floods", 3));
  }

  @Test
  void add_idTaken_isRefused() {
    NewTopic taken = new NewTopic(Topic.named(new TopicId("sport")), Floods.PHRASES, List.of());
    assertFault(Fault.TAKEN, "'sport' already", () -> add(taken, Floods.unlabelled(), List.of()));
  }

  @Test
  void add_unknownBroader_isRefused() {
    Topic topic = new Topic(Floods.ID, "السيول", "Floods", null, new TopicId("disaster"), "…");
    NewTopic wanted = new NewTopic(topic, Floods.PHRASES, List.of());
    assertFault(Fault.BROADER, "'disaster'", () -> add(wanted, Floods.unlabelled(), List.of()));
  }

  @Test
  void newTopic_tooFewPhrases_isRefusedWithTheReason() {
    assertFault(
        Fault.PHRASES,
        "at least 5 different phrases, not 2: from fewer",
        () -> Floods.topic(List.of("سيول", "فيضان", "سيول")));
  }

  @Test
  void newTopic_idThatIsNoFileName_isRefused() {
    assertFault(
        Fault.ID,
        "'../x'",
        () -> new NewTopic(Topic.named(new TopicId("../x")), Floods.PHRASES, List.of()));
  }

  @Test
  void add_malformedPhrase_isNamed() {
    List<String> phrases = List.of("سيول", "فيضان", "غرق", "مياه", "(انهيار");
    assertFault(
        Fault.PHRASES, "(انهيار", () -> add(Floods.topic(phrases), Floods.unlabelled(), List.of()));
  }

  @Test
  void add_tooFewMatches_isRefusedAndNothingIsWritten() throws IOException {
    List<Article> few = Floods.unlabelled().subList(0, 6);
    assertFault(Fault.ARTICLES, "of 6 articles match", () -> add(Floods.topic(), few, List.of()));
    assertThat(new ModelRegistry(models).list()).hasSize(1);
    assertThat(TaxonomyReader.read(seeds.resolve("topics.json")).contains(Floods.ID)).isFalse();
    assertThat(seeds.resolve("lexicon/floods.txt")).doesNotExist();
  }

  @Test
  void add_nothingButMatches_isRefused() {
    List<Article> floods =
        Floods.unlabelled().stream().filter(one -> one.text().contains("سيول")).toList();
    List<Article> more =
        Stream.iterate(0, i -> i + 1)
            .limit(20)
            .map(i -> article("سيول جارفة في القرية رقم " + i))
            .toList();
    assertFault(
        Fault.ARTICLES,
        "nearly all",
        () ->
            add(Floods.topic(), Stream.concat(floods.stream(), more.stream()).toList(), List.of()));
  }

  @Test
  void add_seedsWithoutTaxonomy_isRefused() throws IOException {
    Files.delete(seeds.resolve("topics.json"));
    assertFault(Fault.STORAGE, "topics.json", this::add);
  }
}

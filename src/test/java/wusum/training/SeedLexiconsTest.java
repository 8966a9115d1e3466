package wusum.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wusum.analysis.TextAnalyzer;
import wusum.analysis.TextQueries;
import wusum.analysis.WordLists;
import wusum.article.Article;
import wusum.article.ArticleId;
import wusum.corpus.TaxonomyReader;
import wusum.taxonomy.Taxonomy;
import wusum.taxonomy.Topic;
import wusum.taxonomy.TopicId;
import wusum.training.SeedLabel.Vote;

/** The lexicons that come with this program, as they are on disk. */
final class SeedLexiconsTest {
  private static final Path SEEDS = Path.of("seeds");
  private static final Path FOLDER = SEEDS.resolve("lexicon");
  private static final int LEAST = 5;

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

  private final Taxonomy taxonomy = TaxonomyReader.read(SEEDS.resolve("topics.json"));
  private final TextAnalyzer analyzer =
      new TextAnalyzer(
          WordLists.readWords(SEEDS.resolve("stop-words.txt")),
          WordLists.readWords(SEEDS.resolve("protected-words.txt")),
          WordLists.readVariants(SEEDS.resolve("variants.txt")));
  private final TextQueries queries = new TextQueries(analyzer);

  @TestFactory
  Stream<DynamicTest> lexicon_ofEachTopic_canBeReadAndSpeaksForIt() {
    return ofEachTopic(
        lexicon ->
            assertThat(SeedLexicon.read(lexicon, queries).speaksFor())
                .hasSizeGreaterThanOrEqualTo(LEAST)
                .doesNotHaveDuplicates());
  }

  private Stream<DynamicTest> ofEachTopic(ThrowingConsumer<Path> test) {
    return DynamicTest.stream(
        taxonomy.topics().stream().map(Topic::id).map(id -> SeedLabeller.fileOf(FOLDER, id)),
        lexicon -> String.valueOf(lexicon.getFileName()),
        test);
  }

  @Test
  void folder_files_areThoseOfTheTopics() {
    List<String> names =
        taxonomy.topics().stream().map(topic -> topic.id().value() + ".txt").sorted().toList();
    assertThat(FOLDER.toFile().list()).containsExactlyInAnyOrderElementsOf(names);
  }

  /** Stop words are left out, so that a phrase of them and one other word is that word alone. */
  @TestFactory
  Stream<DynamicTest> phrase_ofSeveralWords_isMoreThanOneOfThem() {
    return ofEachTopic(
        lexicon ->
            assertThat(phrases(lexicon))
                .allSatisfy(
                    phrase ->
                        assertThat(queries.parse(phrase).words().get(0)).hasSizeGreaterThan(1)));
  }

  private static List<String> phrases(Path lexicon) throws IOException {
    return QUOTED
        .matcher(Files.readString(lexicon))
        .results()
        .map(MatchResult::group)
        .filter(quoted -> quoted.contains(" "))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "isis-terrorism, رواية شهود عيان عن هجوم داعش على البلدة",
    "sudan, رواية ناج من حصار الفاشر في دارفور",
    "yemen-houthis, المجلس الخليجي يدعو الحوثيين إلى هدنة في صنعاء",
    "gulf, دور وزارة الخارجية السعودية في قرارات مجلس التعاون الخليجي",
    "gulf, الاتحاد الأوروبي ومجلس التعاون الخليجي يوقعان مذكرة",
    "iraq, دور الحكومة العراقية في بغداد بعد قرار البرلمان العراقي",
    "russia-west, رواية الكرملين عن الحرب في أوكرانيا",
    "maghreb, رجاء التونسيين من الحكومة التونسية والرئيس التونسي",
    "press-freedom, اعتقال صحفيين والاعتداء على حرية الصحافة"
  })
  void lexicon_wordOfTheSameStemAsOneOfSportOrArt_isNotRuledOut(String topic, String headline) {
    SeedLexicon lexicon =
        SeedLexicon.read(SeedLabeller.fileOf(FOLDER, new TopicId(topic)), queries);
    Article article = Article.of(new ArticleId("1"), headline, "كلام");
    assertThat(SeedLabeller.label(queries.index(analyzer.analyze(article)), lexicon).vote())
        .isEqualTo(Vote.FOR);
  }
}

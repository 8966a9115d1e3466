package wusum.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import wusum.analysis.TextAnalyzer;
import wusum.analysis.TextQueries;
import wusum.analysis.WordLists;
import wusum.corpus.TaxonomyReader;
import wusum.taxonomy.Taxonomy;
import wusum.taxonomy.Topic;

/** The lexicons that come with this program, as they are on disk. */
final class SeedLexiconsTest {
  private static final Path SEEDS = Path.of("seeds");
  private static final Path FOLDER = SEEDS.resolve("lexicon");
  private static final int LEAST = 5;

  private final Taxonomy taxonomy = TaxonomyReader.read(SEEDS.resolve("topics.json"));
  private final TextQueries queries =
      new TextQueries(
          new TextAnalyzer(
              WordLists.readWords(SEEDS.resolve("stop-words.txt")),
              WordLists.readWords(SEEDS.resolve("protected-words.txt")),
              WordLists.readVariants(SEEDS.resolve("variants.txt"))));

  @TestFactory
  Stream<DynamicTest> lexicon_ofEachTopic_canBeReadAndSpeaksForIt() {
    return taxonomy.topics().stream()
        .map(Topic::id)
        .map(
            id ->
                DynamicTest.dynamicTest(
                    id.value(),
                    () ->
                        assertThat(
                                SeedLexicon.read(SeedLabeller.fileOf(FOLDER, id), queries)
                                    .speaksFor())
                            .hasSizeGreaterThanOrEqualTo(LEAST)
                            .doesNotHaveDuplicates()));
  }

  @Test
  void folder_files_areThoseOfTheTopics() {
    List<String> names =
        taxonomy.topics().stream().map(topic -> topic.id().value() + ".txt").sorted().toList();
    assertThat(FOLDER.toFile().list()).containsExactlyInAnyOrderElementsOf(names);
  }
}

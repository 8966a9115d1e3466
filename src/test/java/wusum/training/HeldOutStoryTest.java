package wusum.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wusum.analysis.TextAnalyzer;
import wusum.corpus.TaxonomyReader;
import wusum.taxonomy.Taxonomy;
import wusum.taxonomy.TopicId;

final class HeldOutStoryTest {
  private static final TextAnalyzer ANALYZER = new TextAnalyzer(Set.of(), Set.of(), Map.of());

  @TempDir private Path folder = Path.of("");

  private Path write(String json) throws IOException {
    return Files.writeString(folder.resolve("stories.json"), json);
  }

  @Test
  void read_story_hasItsPhrases() throws IOException {
    Path file =
        write(
            """
            {"stories": [{"id": "cup", "why": "…", "phrases":
              ["كأس الخليج", "القرعة", "الافتتاح", "النهائي", "title:الكأس"]}]}
            """);
    assertThat(HeldOutStory.read(file))
        .singleElement()
        .satisfies(story -> assertThat(story.topic()).isEqualTo(new TopicId("cup")))
        .satisfies(story -> assertThat(story.phrases()).hasSize(5).contains("title:الكأس"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{} | stories: there is none",
        "{\"stories\": [{\"id\": \"cup\"}]} | story 'cup': a story wants an id and phrases",
        "{\"stories\": [{\"id\": \"cup\", \"phrases\": [\"كأس\"]}]} | 'cup': wants at least 5 phrases",
        "{\"stories\": [{\"name\": \"cup\"}]} | name",
      })
  void read_fault_namesFileAndStory(String json, String message) throws IOException {
    Path file = write(json);
    assertThatThrownBy(() -> HeldOutStory.read(file))
        .isInstanceOf(TrainingException.class)
        .hasMessageContaining("stories.json")
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"stories", "tuning"})
  void read_storiesOfTheProgram_areInTheTaxonomyWithFiveToTenPhrases(String name) {
    Taxonomy taxonomy = TaxonomyReader.read(Path.of("seeds/topics.json"));
    assertThat(HeldOutStory.read(Path.of("training/new-topic", name + ".json")))
        .hasSize(5)
        .allSatisfy(story -> assertThat(taxonomy.contains(story.topic())).isTrue())
        .allSatisfy(story -> assertThat(story.phrases()).hasSizeBetween(5, 10))
        .allSatisfy(story -> assertThat(story.lexicon(ANALYZER).speaksFor()).isNotEmpty());
  }
}

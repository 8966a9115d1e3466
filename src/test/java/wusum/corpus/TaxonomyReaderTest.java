package wusum.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wusum.taxonomy.Taxonomy;
import wusum.taxonomy.Topic;
import wusum.taxonomy.TopicId;

/** Feature under test: a set of topics is read from JSON, or refused by file and line. */
final class TaxonomyReaderTest {
  private static final Path SEED = Path.of("seeds/topics.json");

  @TempDir Path folder;

  @Test
  void read_seedTopics_holdsTheStoriesTheServiceIsNamedFor() {
    Taxonomy taxonomy = TaxonomyReader.read(SEED);
    assertThat(taxonomy.size()).isEqualTo(42);
    assertThat(taxonomy.topics())
        .extracting(topic -> topic.id().value())
        .contains("iraq-militias", "lebanon-ceasefire", "us-iran");
    assertThat(taxonomy.list(true)).isNotEmpty();
    assertThat(taxonomy.list(false)).isNotEmpty();
    assertThat(taxonomy.topics()).allSatisfy(topic -> assertThat(topic.scope()).isNotBlank());
  }

  @Test
  void read_generalShape_keepsEveryFieldAndTheOrder() {
    Taxonomy taxonomy =
        read(
            """
            {"version": "3", "topics": [
              {"id": "b", "ar": "باء", "en": "Bee", "medtop": "16000000", "scope": "All of b."},
              {"id": "a", "broader": "b", "medtop": null}
            ]}
            """);
    TopicId b = new TopicId("b");
    TopicId a = new TopicId("a");
    assertThat(taxonomy.version()).isEqualTo("3");
    assertThat(taxonomy.topics())
        .containsExactly(
            new Topic(b, "باء", "Bee", "16000000", null, "All of b."),
            new Topic(a, "a", "a", null, b, ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'id':'a'},;{'id':'a'} | 3 | duplicate topic id 'a'",
        "{'id':'b'},;{'id':'a',;'broader':'x'} | 4 | topic 'a' names an unknown broader 'x'",
        "{'id':'a','broader':'b'},;{'id':'b','broader':'a'} | 2 | form a cycle",
        "{'id':'a',;'broader':'a'} | 3 | the broader topics of 'a' form a cycle",
        "{'id':'a',;'ar':' '} | 3 | topic 'a' has an empty label 'ar'",
        "{'id':'a','en':''} | 2 | topic 'a' has an empty label 'en'",
        "{'id':''} | 2 | 'id': a topic id must not be empty",
        "{'id':'a b'} | 2 | hold white space",
        "{'id':'a'},;{'ar':'x'} | 3 | a topic has no 'id'",
        "{'id':null} | 2 | a topic has no 'id'",
        "{'id':5} | 2 | 'id' of a topic must be a string",
        "{'id':'a',;'scope':['x']} | 3 | 'scope' of a topic must be a string",
        "{'id':'a',;'label':'x'} | 3 | unknown field 'label' of a topic",
        "{'id':'a','medtop':'160'} | 2 | 'medtop' of topic 'a' must be eight digits",
        "{'id':'a',;'id':'b'} | 3 | malformed JSON",
        "{'id':'a'};{'id':'b'} | 3 | malformed JSON",
        "'a' | 2 | a topic must be a JSON object",
      })
  void read_badTopic_isRefusedByLine(String topics, int line, String why) {
    String json = "{'topics':[\n" + topics.replace(';', '\n') + "\n]}";
    assertThatThrownBy(() -> read(json.replace('\'', '"')))
        .isInstanceOf(TaxonomyFileException.class)
        .hasMessageStartingWith("topics.json:" + line + ": ")
        .hasMessageContaining(why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[] | topics.json:1: a taxonomy must be a JSON object",
        "{} | topics.json: a taxonomy needs at least one topic",
        "{'topics':[]} | topics.json: a taxonomy needs at least one topic",
        "{'topics':{}} | topics.json:1: 'topics' must be a list of topics",
        "{;'version':7} | topics.json:2: 'version' must be a string",
        "{;'themes':[]} | topics.json:2: unknown field 'themes'",
        "{'sections':[],;'topics':[]} | topics.json:2: 'sections' and 'topics' cannot stand together",
        "{'topics':[{'id':'a'}]};x | topics.json:2: malformed JSON",
        "{'topics':[{'id':'a'}]};{} | topics.json:2: more text after the end",
        "{'topics':[{'id':'a'}; | malformed JSON",
        "`` | topics.json: the file is empty",
      })
  void read_badFile_isRefused(String json, String why) {
    assertThatThrownBy(() -> read(json.replace(';', '\n').replace('\'', '"')))
        .isInstanceOf(TaxonomyFileException.class)
        .hasMessageStartingWith("topics.json")
        .hasMessageContaining(why);
  }

  @Test
  void read_missingFileOrDirectory_isRefusedByName() {
    Path missing = folder.resolve("none.json");
    assertThatThrownBy(() -> TaxonomyReader.read(missing)).hasMessage(missing + ": no such file");
    assertThatThrownBy(() -> TaxonomyReader.read(folder)).hasMessage(folder + ": is a directory");
  }

  @Test
  void read_malformedUtf8_isRefusedByByte() throws IOException {
    Path file = folder.resolve("latin.json");
    Files.write(file, "{\"version\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> TaxonomyReader.read(file))
        .isInstanceOf(TaxonomyFileException.class)
        .hasMessage(file + ": not UTF-8: malformed at byte 13");
  }

  @Test
  void write_seedTopics_readsBackTheSame() {
    Taxonomy seed = TaxonomyReader.read(SEED);
    String written = TaxonomyWriter.write(seed);
    Taxonomy back = read(written);
    assertThat(back.version()).isEqualTo(seed.version());
    assertThat(back.topics()).isEqualTo(seed.topics());
    assertThat(TaxonomyWriter.write(back)).isEqualTo(written);
  }

  @Test
  void write_quotesAndLineFeeds_readBackTheSame() {
    String json =
        "{\"version\":\"\\\"\",\"topics\":[{\"id\":\"a\",\"ar\":\"«\\\"»\",\"scope\":\"x\\ny\"}]}";
    Taxonomy taxonomy = read(json);
    assertThat(read(TaxonomyWriter.write(taxonomy)).topics()).isEqualTo(taxonomy.topics());
  }

  private static Taxonomy read(String json) {
    return TaxonomyReader.read(json, "topics.json");
  }
}

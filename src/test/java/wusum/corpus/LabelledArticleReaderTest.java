package wusum.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wusum.taxonomy.Taxonomy;
import wusum.taxonomy.Topic;
import wusum.taxonomy.TopicId;

/** Feature under test: labelled articles are read from JSON Lines, or refused by file and line. */
final class LabelledArticleReaderTest {
  private static final Taxonomy SPORT_ONLY =
      new Taxonomy("test", List.of(Topic.named(new TopicId("sport"))));

  @TempDir Path folder;

  @Test
  void read_fullRow_keepsEveryField() throws IOException {
    LabelledArticle article =
        only(
            """
            {"id":"a1","title":"فوز","text":"فاز الفريق","date":"2026-05-31","source":"وكالة",
             "topics":["sport","football"],"optional":["gulf"],
             "keywords_core":["فوز"],"keywords_any":["فوز","الفريق"],"register":"wire"}
            """
                .replace("\n", ""));
    assertThat(article.article().id().value()).isEqualTo("a1");
    assertThat(article.article().title()).isEqualTo("فوز");
    assertThat(article.article().text()).isEqualTo("فاز الفريق");
    assertThat(article.article().date()).isEqualTo(LocalDate.of(2026, 5, 31));
    assertThat(article.article().source()).isEqualTo("وكالة");
    assertThat(article.article().publisherKeywords()).isEmpty();
    assertThat(article.topics()).containsExactly(new TopicId("sport"), new TopicId("football"));
    assertThat(article.optional()).containsExactly(new TopicId("gulf"));
    assertThat(article.keywords()).containsExactly("فوز", "الفريق");
    assertThat(article.coreKeywords()).containsExactly("فوز");
    assertThat(article.origin()).isEqualTo("articles.jsonl");
  }

  @Test
  void read_oneListOfKeywords_isBothLists() throws IOException {
    LabelledArticle article = only("{\"text\":\"x\",\"topics\":[],\"keywords\":[\"k\"]}");
    assertThat(article.keywords()).containsExactly("k");
    assertThat(article.coreKeywords()).containsExactly("k");
  }

  @Test
  void read_emptyCoreKeywords_staysEmpty() throws IOException {
    LabelledArticle article =
        only("{\"text\":\"x\",\"topics\":[],\"keywords_any\":[\"k\"],\"keywords_core\":[]}");
    assertThat(article.keywords()).containsExactly("k");
    assertThat(article.coreKeywords()).isEmpty();
  }

  @Test
  void read_noKeywords_leavesBothListsEmpty() throws IOException {
    LabelledArticle article = only("{\"text\":\"x\",\"topics\":[]}");
    assertThat(article.keywords()).isEmpty();
    assertThat(article.coreKeywords()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"topics\":[\"sport\"]",
        "\"labels\":[\"sport\"]",
        "\"label\":\"sport\"",
        "\"label\":[\"sport\"]",
        "\"section\":\"sport\"",
        "\"topics\":[\"sport\"],\"section\":\"other\"",
        "\"topics\":null,\"section\":\"sport\"",
      })
  void read_topicsUnderAnotherName_areTheTopics(String field) throws IOException {
    assertThat(only("{\"text\":\"x\"," + field + "}").topics())
        .containsExactly(new TopicId("sport"));
  }

  @Test
  void read_noId_takesTheContentId() throws IOException {
    LabelledArticle article = only("{\"title\":\"a\",\"text\":\"b\",\"topics\":[]}");
    assertThat(article.article().id().value()).isEqualTo(ContentId.of("a", "b"));
  }

  @Test
  void read_numberAsId_isTheId() throws IOException {
    assertThat(only("{\"id\":17,\"text\":\"b\",\"topics\":[]}").article().id().value())
        .isEqualTo("17");
  }

  @Test
  void contentId_knownText_isTheStartOfItsSha1() {
    // printf 'a\nb' | sha1sum
    assertThat(ContentId.of("a", "b")).isEqualTo("fcd127ffa1016069");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-05-10 21:24|2026-05-10",
        "2026-05-10T21:24:00Z|2026-05-10",
        "Sun, 18 Feb 2018 17:21:49 GMT|2018-02-18",
        "Sun, 18 Feb 2018 17:21:49 +0200|2018-02-18",
        "31/5/2026|2026-05-31",
        "yesterday|",
      })
  void read_dateInAnyUsualForm_isTheDay(String date, LocalDate day) throws IOException {
    assertThat(only("{\"text\":\"x\",\"topics\":[],\"date\":\"" + date + "\"}").article().date())
        .isEqualTo(day);
  }

  @Test
  void read_nullsAndBlankLines_countAsAbsent() throws IOException {
    Corpus corpus =
        LabelledArticleReader.read(
            file("\n{\"title\":null,\"text\":\"x\",\"date\":null,\"topics\":[]}\r\n \n\n"));
    assertThat(corpus.size()).isEqualTo(1);
    assertThat(corpus.get(0).article().title()).isEmpty();
    assertThat(corpus.get(0).article().date()).isNull();
  }

  @Test
  void read_gzippedFile_readsTheSame() throws IOException {
    Path file = folder.resolve("articles.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write("{\"text\":\"نص\",\"section\":\"sport\"}\n".getBytes(StandardCharsets.UTF_8));
    }
    Corpus corpus = LabelledArticleReader.read(file, SPORT_ONLY);
    assertThat(corpus.get(0).article().text()).isEqualTo("نص");
    assertThat(corpus.get(0).origin()).isEqualTo("articles.jsonl.gz");
  }

  @Test
  void forEach_badThirdLine_hasGivenTheFirstTwo() throws IOException {
    List<LabelledArticle> seen = new ArrayList<>();
    Path file = file("{\"text\":\"1\",\"topics\":[]}\n{\"text\":\"2\",\"topics\":[]}\n{\n");
    assertThatThrownBy(() -> LabelledArticleReader.forEach(file, null, seen::add))
        .isInstanceOf(CorpusException.class)
        .hasMessageStartingWith(file + ", line 3: malformed JSON at column ");
    assertThat(seen).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[]|not a JSON object",
        "{\"text\":\"x\",\"topics\":[]} {}|malformed JSON at column ",
        "{\"text\":\"x\",\"text\":\"y\",\"topics\":[]}|malformed JSON at column 19: Duplicate field 'text'",
        "{\"topics\":[]}|'text' and 'title' are both missing or blank",
        "{\"title\":\" \",\"text\":\"\",\"topics\":[]}|'text' and 'title' are both missing or blank",
        "{\"text\":7,\"topics\":[]}|'text' is not a string",
        "{\"text\":\"x\"}|'topics' is missing",
        "{\"text\":\"x\",\"topics\":\"sport\"}|'topics' is not a list of strings",
        "{\"text\":\"x\",\"topics\":[1]}|'topics' is not a list of strings",
        "{\"text\":\"x\",\"topics\":[\"a b\"]}|a topic id must not be empty or hold white space",
        "{\"text\":\"x\",\"topics\":[],\"optional\":{}}|'optional' is not a list of strings",
        "{\"text\":\"x\",\"topics\":[\"sport\",\"chess\"]}|unknown topic 'chess'",
        "{\"text\":\"x\",\"topics\":[],\"optional\":[\"chess\"]}|unknown topic 'chess'",
        "{\"id\":\" \",\"text\":\"x\",\"topics\":[]}|an article id must not be blank",
      })
  void read_badRow_isRefusedByFileAndLine(String row, String what) throws IOException {
    Path file = file("{\"text\":\"x\",\"topics\":[\"sport\"]}\n\n" + row);
    assertThatThrownBy(() -> LabelledArticleReader.read(file, SPORT_ONLY))
        .isInstanceOf(CorpusException.class)
        .hasMessageStartingWith(file + ", line 3: " + what);
  }

  @Test
  void read_bytesThatAreNotUtf8_areRefusedByLine() throws IOException {
    Path file = folder.resolve("latin.jsonl");
    Files.write(
        file, "{\"text\":\"caf\u00e9\",\"topics\":[]}".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> LabelledArticleReader.read(file))
        .isInstanceOf(CorpusException.class)
        .hasMessageStartingWith(file + ", line 1: ");
  }

  @Test
  void read_cutGzip_isRefusedByFile() throws IOException {
    Path whole = folder.resolve("whole.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(whole))) {
      out.write("{\"text\":\"x\",\"topics\":[]}\n".repeat(50).getBytes(StandardCharsets.UTF_8));
    }
    byte[] bytes = Files.readAllBytes(whole);
    Path cut = folder.resolve("cut.gz");
    Files.write(cut, Arrays.copyOf(bytes, bytes.length - 12));
    assertThatThrownBy(() -> LabelledArticleReader.read(cut))
        .isInstanceOf(CorpusException.class)
        .hasMessageStartingWith(cut.toString())
        .hasMessageContaining("cannot be read");
  }

  @Test
  void read_missingFile_isRefusedByName() {
    Path file = folder.resolve("none.jsonl");
    assertThatThrownBy(() -> LabelledArticleReader.read(file))
        .isInstanceOf(CorpusException.class)
        .hasMessage(file + ": no such file");
  }

  private LabelledArticle only(String row) throws IOException {
    Corpus corpus = LabelledArticleReader.read(file(row));
    assertThat(corpus.size()).isEqualTo(1);
    return corpus.get(0);
  }

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("articles.jsonl"), content);
  }
}

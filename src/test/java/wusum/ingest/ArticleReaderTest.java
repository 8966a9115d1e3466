package wusum.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wusum.article.Article;
import wusum.corpus.ContentId;
import wusum.ingest.Read.Unreadable;

/** Feature under test: articles are read from any input; what cannot be read is told by place. */
final class ArticleReaderTest {
  private static final ArticleReader READER = new ArticleReader();

  @TempDir Path folder;

  @Test
  void read_fullJsonObject_keepsItsFieldsAndIgnoresOthers() {
    Article article =
        only(
            """
            {
              "id": 17, "title": "عنوان", "text": "متن", "date": "2026-05-31",
              "source": "وكالة", "extra": {"a": [1]}
            }
            """,
            "a.json");
    assertThat(article.id().value()).isEqualTo("17");
    assertThat(article.title()).isEqualTo("عنوان");
    assertThat(article.text()).isEqualTo("متن");
    assertThat(article.date()).isEqualTo(LocalDate.of(2026, 5, 31));
    assertThat(article.source()).isEqualTo("وكالة");
  }

  @Test
  void read_textOnly_isNamedByItsContent() {
    Article article = only("{\"text\":\"متن\",\"id\":null,\"date\":\"أمس\",\"source\":\" \"}", "-");
    assertThat(article.id().value()).isEqualTo(ContentId.of("", "متن"));
    assertThat(article.date()).isNull();
    assertThat(article.source()).isNull();
  }

  @Test
  void read_jsonArray_readsPastABadElement() {
    List<String> told =
        tell(
            "[{\"text\":\"a\"},\n {\"text\":5},\n 7,\n {\"id\":\"d\",\"text\":\"],}\\\"\"}\n]",
            "a.json");
    assertThat(told)
        .containsExactly(
            "a",
            "a.json:2: 'text' must be a string, not a number",
            "a.json:3: an article must be a JSON object, not a number",
            "],}\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[{'text':'a'},;] | a.json:2: article 2 of the array is missing",
        "[{'text':'a'},;{'text' | a.json:2: the input ends inside article 2 of the array",
        "[{'text':'a'}];x | a.json:2: more text after the end of the array",
      })
  void read_badEndOfArray_keepsWhatStoodBefore(String json, String error) {
    assertThat(tell(json.replace(';', '\n').replace('\'', '"'), "a.json"))
        .containsExactly("a", error);
  }

  @Test
  void read_emptyArray_holdsNothing() {
    assertThat(tell("[ ]", "a.json")).isEmpty();
  }

  @Test
  void read_jsonLines_readsPastBadLinesAndBlankOnes() {
    String lines = "{\"text\":\"a\"}\r\n\n{\"text\":\n[]\n{\"text\":\" \"}\n{\"title\":\"f\"}";
    List<Read> reads = list(lines, "a.jsonl");
    assertThat(reads).hasSize(5);
    assertThat(reads.get(0).articles()).extracting(Article::text).containsExactly("a");
    assertThat(error(reads.get(1))).startsWith("a.jsonl:3: malformed JSON");
    assertThat(error(reads.get(2)))
        .isEqualTo("a.jsonl:4: an article must be a JSON object, not an array");
    assertThat(error(reads.get(3))).isEqualTo("a.jsonl:5: 'text' is blank");
    assertThat(reads.get(4).articles()).extracting(Article::title).containsExactly("f");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{} | 'text' or 'title' is required",
        "{'text':null} | 'text' or 'title' is required",
        "{'text':['a']} | 'text' must be a string, not an array",
        "{'text':'a','id':{}} | 'id' must be a string, not an object",
        "{'text':'a','date':5} | 'date' must be a string, not a number",
        "{'text':'a','text':'b'} | malformed JSON",
        "{'text':'a'} x | malformed JSON",
        "{'text':'a'}{'text':'b'} | malformed JSON",
        "{'text':'\u200f \u00a0'} | 'text' is blank",
      })
  void read_badArticle_isToldByLine(String json, String why) {
    assertThat(tell(json.replace('\'', '"'), "x.jsonl"))
        .singleElement()
        .asString()
        .startsWith("x.jsonl:1: ")
        .contains(why);
  }

  @Test
  void read_deepNesting_isTold() {
    assertThat(tell("{\"text\":" + "[".repeat(100_000), "x.jsonl"))
        .singleElement()
        .asString()
        .startsWith("x.jsonl:1: malformed JSON");
  }

  @ParameterizedTest
  @CsvSource({"a.txt", "a.json", "a.jsonl", "-"})
  void read_emptyInput_isTold(String name) {
    assertThat(tell("", name)).containsExactly(name + ": the input is empty");
  }

  @Test
  void read_blankText_isTold() {
    assertThat(tell(" \n\u200f\n", "a.txt")).containsExactly("a.txt: the input holds no text");
  }

  @Test
  void read_onlyMarkers_isTold() {
    assertThat(tell("كلمات دلالية: بغداد", "a.txt"))
        .containsExactly("a.txt: the page has neither a headline nor a body");
  }

  @Test
  void read_articleOverTheLimit_isToldAndTheNextIsRead() {
    String lines = "{\"text\":\"" + "x".repeat(60) + "\"}\n{\"text\":\"b\"}\n";
    String array = "[" + lines.strip().replace("\n", ",\n") + "]";
    String over = ":1: the article is over the limit of 50 bytes";
    ArticleReader reader = READER.withMaxBytes(50);
    assertThat(tell(reader.read(lines, "a.jsonl"))).containsExactly("a.jsonl" + over, "b");
    assertThat(tell(reader.read(array, "a.json"))).containsExactly("a.json" + over, "b");
    assertThat(tell(reader.read("x".repeat(51), "a.txt"))).containsExactly("a.txt" + over);
    assertThat(tell(reader.read("x".repeat(50), "a.txt"))).containsExactly("x".repeat(50));
  }

  @Test
  void read_malformedUtf8_isToldByLineAndByte() {
    byte[] bytes =
        "{\"text\":\"a\"}\n{\"text\":\"\u00e9\"}\n{\"text\":\"c\"}"
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(tell(READER.read(new ByteArrayInputStream(bytes), "a.jsonl")))
        .containsExactly("a", "a.jsonl:2: not UTF-8: malformed at byte 22 of the input", "c");
  }

  @Test
  void read_byteOrderMark_isNoText() {
    assertThat(tell("\ufeffمتن", "a.txt")).containsExactly("متن");
    assertThat(tell("\ufeff{\"text\":\"a\"}", "a.json")).containsExactly("a");
  }

  @Test
  void read_loneSurrogateInJson_isReplaced() {
    assertThat(tell("{\"text\":\"a\\ud800b\"}", "a.json")).containsExactly("a\ufffdb");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'text':'a'};{'text':'b'} | 2",
        "{'text':'a'} | 1",
        "{;'text':'a';} | 1",
        "[{'text':'a'},{'text':'b'}] | 2",
        "[بغداد] خبر | 1",
      })
  void read_unnamedInput_isToldByItsContent(String input, int articles) {
    assertThat(list(input.replace(';', '\n').replace('\'', '"'), "-"))
        .hasSize(articles)
        .noneMatch(Unreadable.class::isInstance);
  }

  @Test
  void read_jsonLinesCalledJson_areRead() {
    assertThat(tell("{\"text\":\"a\"}\n{\"text\":\"b\"}\n", "a.json")).containsExactly("a", "b");
  }

  @Test
  void read_knownFormat_winsOverTheName() {
    ArticleReader text = READER.withFormat(Format.TEXT);
    assertThat(tell(text.read("{\"text\":\"a\"}", "a.json"))).containsExactly("{\"text\":\"a\"}");
  }

  @Test
  void read_gzippedFile_isReadAndABrokenOneTold() throws IOException {
    byte[] zipped = gzip("{\"text\":\"a\"}\n{\"text\":\"b\"}\n");
    Path file = Files.write(folder.resolve("a.jsonl.gz"), zipped);
    assertThat(tell(READER.read(file))).containsExactly("a", "b");
    Path half = Files.write(folder.resolve("b.ndjson.gz"), Arrays.copyOf(zipped, 15));
    assertThat(tell(READER.read(half)))
        .singleElement()
        .asString()
        .startsWith(half + ": cannot be read: ");
  }

  @Test
  void read_missingFileOrDirectory_isTold() {
    Path missing = folder.resolve("none.txt");
    assertThat(tell(READER.read(missing))).containsExactly(missing + ": no such file");
    assertThat(tell(READER.read(folder))).containsExactly(folder + ": is a directory, not a file");
  }

  @Test
  void read_endlessJsonLines_areReadAsAskedFor() {
    EndlessLines lines = new EndlessLines("{\"text\":\"a\"}\n");
    try (Stream<Read> reads = READER.read(lines, "endless.jsonl")) {
      assertThat(reads.limit(3).flatMap(read -> read.articles().stream())).hasSize(3);
    }
    assertThat(lines.closed).isTrue();
  }

  private static final class EndlessLines extends InputStream {
    private final byte[] line;
    private int at;
    private boolean closed;

    EndlessLines(String line) {
      this.line = line.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() {
      return line[at++ % line.length];
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static Article only(String text, String name) {
    List<Read> reads = list(text, name);
    assertThat(reads).hasSize(1);
    return reads.get(0).articles().get(0);
  }

  private static List<Read> list(String text, String name) {
    try (Stream<Read> reads = READER.read(text, name)) {
      return reads.toList();
    }
  }

  private static List<String> tell(String text, String name) {
    return tell(READER.read(text, name));
  }

  /** The texts of the articles, and the messages of what could not be read, in order. */
  private static List<String> tell(Stream<Read> stream) {
    try (stream) {
      return stream
          .flatMap(
              read ->
                  read instanceof Unreadable bad
                      ? Stream.of(bad.message())
                      : read.articles().stream().map(Article::text))
          .toList();
    }
  }

  private static String error(Read read) {
    return ((Unreadable) read).message();
  }
}

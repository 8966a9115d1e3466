package wusum.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wusum.corpus.Json;

final class TagCommandTest {
  private static final String ARTICLE =
      "أعلنت الحكومة العراقية خطة جديدة لزيادة الإنفاق على التعليم والصحة في الموازنة العامة";
  private static final String LINE = "{\"id\": \"%s\", \"text\": \"" + ARTICLE + "\"}\n";

  @TempDir private Path folder = Path.of("");
  private String good = "";

  @BeforeEach
  void writeGood() throws IOException {
    good = write("good.txt", ARTICLE.getBytes(StandardCharsets.UTF_8));
  }

  private String write(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content).toString();
  }

  private static byte[] zipped(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static JsonNode json(String line) {
    try {
      return Json.MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      throw new AssertionError(line, e);
    }
  }

  private static List<String> ids(CommandLineRun run) {
    return run.lines().stream().map(line -> json(line).path("id").asText()).toList();
  }

  @Test
  void tag_text_writesOneObject() {
    CommandLineRun run = CommandLineRun.of("tag", good);
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    JsonNode tagging = json(run.lines().get(0));
    assertThat(tagging.fieldNames())
        .toIterable()
        .containsExactly("id", "model", "topics", "abstained", "keywords");
    assertThat(tagging.path("topics").get(0).fieldNames())
        .toIterable()
        .containsExactly("id", "label", "score");
    assertThat(tagging.path("keywords").get(0).fieldNames())
        .toIterable()
        .containsExactly("text", "score");
    assertThat(tagging.path("abstained").isNull()).isTrue();
  }

  @Test
  void tag_savedPage_givesItsRelatedArticleALineToo() {
    CommandLineRun run = CommandLineRun.of("tag", "seeds/samples/page.txt");
    assertThat(run.code()).isZero();
    assertThat(ids(run)).hasSize(2);
    assertThat(ids(run).get(1)).startsWith(ids(run).get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "empty",
        "blank",
        "missing",
        "directory",
        "binary",
        "utf-16",
        "windows-1256",
        "cut.gz",
        "head.gz",
        "number.json",
        "list.json",
        "deep.json",
        "twice.json",
        "nul\0name"
      })
  void tag_badFileAmongGoodOnes_isNamedAndTheRestTagged(String kind) throws IOException {
    String bad = writeBad(kind);
    CommandLineRun run = CommandLineRun.of("tag", good, bad, good);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.lines()).hasSize(2);
    assertThat(run.err().lines().toList()).singleElement().asString().startsWith("wusum: " + bad);
    assertThat(run.err()).doesNotContain("null", "Exception");
  }

  private String writeBad(String kind) throws IOException {
    byte[] zip = zipped((LINE.formatted("a") + LINE.formatted("b")).repeat(9));
    return switch (kind) {
      case "empty" -> write(kind, new byte[0]);
      case "blank" -> write(kind, " \u200f\n\n".getBytes(StandardCharsets.UTF_8));
      case "directory" -> Files.createDirectory(folder.resolve(kind)).toString();
      case "binary" -> write(kind, new byte[] {0, (byte) 0xc3, 0x28, (byte) 0xff});
      case "utf-16" -> write(kind, ARTICLE.getBytes(StandardCharsets.UTF_16));
      case "windows-1256" -> write(kind, ARTICLE.getBytes(Charset.forName(kind)));
      case "cut.gz" -> write(kind, Arrays.copyOf(zip, 20));
      case "head.gz" -> write(kind, Arrays.copyOf(zip, 4));
      case "number.json" -> write(kind, "{\"text\": 5}".getBytes(StandardCharsets.UTF_8));
      case "list.json" -> write(kind, "[5]".getBytes(StandardCharsets.UTF_8));
      case "deep.json" -> write(kind, "[".repeat(5000).getBytes(StandardCharsets.UTF_8));
      case "twice.json" -> write(kind, "{\"id\": 1, \"id\": 2}".getBytes(StandardCharsets.UTF_8));
      default -> kind;
    };
  }

  @Test
  void tag_badLineInTheMiddle_namesItsNumber() throws IOException {
    String lines = LINE.formatted("a") + "{\"text\": \"cut\n" + LINE.formatted("c");
    String file = write("lines.jsonl", lines.getBytes(StandardCharsets.UTF_8));
    CommandLineRun run = CommandLineRun.of("tag", file);
    assertThat(run.code()).isEqualTo(1);
    assertThat(ids(run)).containsExactly("a", "c");
    assertThat(run.err()).startsWith("wusum: " + file + ":2: malformed JSON");
  }

  @Test
  void tag_zippedLines_areRead() throws IOException {
    String file = write("lines.jsonl.gz", zipped(LINE.formatted("a") + LINE.formatted("b")));
    assertThat(ids(CommandLineRun.of("tag", file))).containsExactly("a", "b");
  }

  @Test
  void tag_byteOrderMark_changesNothing() throws IOException {
    String marked = write("marked.txt", ("\ufeff" + ARTICLE).getBytes(StandardCharsets.UTF_8));
    assertThat(CommandLineRun.of("tag", marked)).isEqualTo(CommandLineRun.of("tag", good));
  }

  @Test
  void tag_dash_readsStandardInput() {
    byte[] article = ARTICLE.getBytes(StandardCharsets.UTF_8);
    CommandLineRun run = CommandLineRun.of(new ByteArrayInputStream(article), "tag", "-");
    assertThat(run).isEqualTo(CommandLineRun.of("tag", good));
  }

  @Test
  void tag_overTheLimit_isNamed() {
    CommandLineRun run = CommandLineRun.of("tag", "--max-bytes", "20", good);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("over the limit of 20 bytes");
  }

  @Test
  void tag_noKeywordsWanted_givesNone() {
    CommandLineRun run = CommandLineRun.of("tag", "--keywords", "0", good);
    assertThat(json(run.out()).path("keywords")).isEmpty();
  }

  @Test
  void tag_terminal_writesATable() {
    System.setProperty("wusum.stdout", "terminal");
    try {
      assertThat(CommandLineRun.of("tag", good).out()).contains("####").doesNotContain("{");
      assertThat(CommandLineRun.of("tag", "--json", good).out()).startsWith("{\"id\"");
    } finally {
      System.clearProperty("wusum.stdout");
    }
  }

  /** One and the same article for ever. */
  private static final class EndlessLines extends InputStream {
    private final byte[] line = LINE.formatted("a").getBytes(StandardCharsets.UTF_8);
    private int at;

    @Override
    public int read() {
      return line[at++ % line.length] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      for (int i = 0; i < length; i++) {
        bytes[offset + i] = (byte) read();
      }
      return length;
    }
  }

  @Test
  void tag_nobodyReadsTheOutput_stops() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    CommandLineRun run = CommandLineRun.of(new EndlessLines(), new PrintStream(closed), "tag", "-");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEqualToIgnoringNewLines("wusum: standard output is closed or full");
  }

  @Test
  void topics_nobodyReadsTheOutput_fails() {
    PrintStream closed = new PrintStream(OutputStream.nullOutputStream());
    closed.close();
    CommandLineRun run = CommandLineRun.of(InputStream.nullInputStream(), closed, "topics");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("standard output is closed or full");
  }

  @Test
  void tag_unknownModel_fails() {
    CommandLineRun run = CommandLineRun.of("tag", "--model", "nope", good);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("there is no model 'nope'");
  }

  @Test
  void tag_explain_givesReasonsForEachTopic() {
    JsonNode answer = json(CommandLineRun.of("tag", "--explain", good).out().strip());
    assertThat(answer.path("topics")).isNotEmpty();
    assertThat(answer.path("topics"))
        .allSatisfy(topic -> assertThat(topic.at("/reasons/for")).isNotEmpty());
  }
}

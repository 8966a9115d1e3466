package wusum.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class LineReaderTest {
  private static final int LIMIT = 40_000;
  private static final String OVER_LIMIT = "over the limit";

  /** Gives as many bytes at a time as chance will have it. */
  private static final class Drops extends InputStream {
    private final InputStream in;
    private final Random random;

    Drops(byte[] bytes, Random random) {
      this.in = new ByteArrayInputStream(bytes);
      this.random = random;
    }

    @Override
    public int read() throws IOException {
      return in.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      return in.read(bytes, offset, Math.min(length, 1 + random.nextInt(30_000)));
    }
  }

  private static List<String> lines(InputStream in) throws IOException {
    LineReader reader = new LineReader(in, LIMIT);
    List<String> lines = new ArrayList<>();
    while (reader.next()) {
      lines.add(reader.isOverLimit() ? OVER_LIMIT : reader.text());
      assertThat(reader.number()).isEqualTo(lines.size());
    }
    return lines;
  }

  private static List<String> lines(String text) throws IOException {
    return lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void next_noBytes_isTheEnd() throws IOException {
    assertThat(lines("")).isEmpty();
  }

  @Test
  void next_lineEndAlone_isOneEmptyLine() throws IOException {
    assertThat(lines("\n")).containsExactly("");
  }

  @Test
  void next_lastLineWithoutEnd_isALine() throws IOException {
    assertThat(lines("a\nb")).containsExactly("a", "b");
  }

  @Test
  void next_lineOfTheLimit_isKept() throws IOException {
    assertThat(lines("x".repeat(LIMIT) + "\n").get(0)).hasSize(LIMIT);
  }

  @Test
  void next_lineOverTheLimit_isNotKept() throws IOException {
    assertThat(lines("x".repeat(LIMIT + 1) + "\na")).containsExactly(OVER_LIMIT, "a");
  }

  @Test
  void next_lastLineOverTheLimit_isNotKept() throws IOException {
    assertThat(lines("x".repeat(5 * LIMIT))).containsExactly(OVER_LIMIT);
  }

  @Test
  void next_randomLinesInDrops_areThoseLines() throws IOException {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    List<String> expected = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      int length = random.nextInt(random.nextInt(20) == 0 ? 3 * LIMIT : 200);
      text.append("x".repeat(length)).append('\n');
      expected.add(length > LIMIT ? OVER_LIMIT : "x".repeat(length));
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.US_ASCII);
    assertThat(lines(new Drops(bytes, random))).as("seed %s", seed).isEqualTo(expected);
  }
}

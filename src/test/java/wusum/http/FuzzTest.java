package wusum.http;

import static org.assertj.core.api.Assertions.assertThat;
import static wusum.http.RunningService.JSON;
import static wusum.http.RunningService.JSON_LINES;
import static wusum.http.RunningService.TEXT;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import wusum.http.RunningService.Reply;

/** Whatever is sent, the service answers by its contract and never blames itself. */
final class FuzzTest {
  private static final int ROUNDS = 1_500;
  private static final List<String> TYPES =
      List.of(JSON, JSON, JSON_LINES, JSON_LINES, TEXT, "text/html", "application/json;charset=x");
  private static final List<String> QUERIES =
      List.of("", "", "", "?keywords=5", "?keywords=99", "?keywords=%00", "?%ff", "?keywords=5&x");
  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\"",
          "\\",
          "\\ud800",
          "\\u0000",
          "null",
          "true",
          "1e999",
          "-0",
          "\n",
          "\r\n",
          " ",
          "\u0000",
          "\ufeff",
          "\u202e",
          "\ud83d\ude00",
          "\"text\":",
          "\"title\":",
          "\"id\":",
          "\"date\":",
          "\"source\":",
          "\"" + TestModels.IRAN_TEXT + "\"",
          "{\"text\": \"" + TestModels.SPORT_TEXT + "\"}",
          "[[[[[[",
          "\"x\": {\"y\": [",
          "1234567890");
  private static final String SEED_BODY =
      "[{\"id\": \"1\", \"title\": \"عنوان\", \"text\": \"نص الخبر كله هنا\", \"date\": \"2026-01-02\"},"
          + " {\"text\": \"آخر\", \"source\": null}]";

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);

  @Test
  void post_anything_isAnsweredByTheContract() {
    System.out.println("seed " + seed);
    try (RunningService service = new RunningService()) {
      for (int round = 0; round < ROUNDS; round++) {
        String path = random.nextBoolean() ? "/v1/tag" : "/v1/tag/batch";
        byte[] body = body();
        Reply reply = service.post(path + pick(QUERIES), pick(TYPES), body);
        assertThat(reply.status())
            .as("seed %s, round %s, body %s", seed, round, Arrays.toString(body))
            .isLessThan(500);
        assertThat(reply.body()).doesNotContain("internal-error");
      }
    }
  }

  private String pick(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private byte[] body() {
    return switch (random.nextInt(3)) {
      case 0 -> noise();
      case 1 -> pieces();
      default -> mutation();
    };
  }

  private byte[] noise() {
    byte[] bytes = new byte[random.nextInt(200)];
    random.nextBytes(bytes);
    return bytes;
  }

  private byte[] pieces() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(25); i >= 0; i--) {
      text.append(pick(PIECES));
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private byte[] mutation() {
    byte[] bytes = SEED_BODY.getBytes(StandardCharsets.UTF_8);
    for (int i = random.nextInt(4); i >= 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    }
    int from = random.nextInt(3) == 0 ? 1 : 0;
    int end = random.nextInt(3) == 0 ? bytes.length / 2 : bytes.length;
    return Arrays.copyOfRange(bytes, from, end);
  }
}

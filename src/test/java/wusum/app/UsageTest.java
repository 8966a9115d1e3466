package wusum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

final class UsageTest {
  private static final int WIDEST = 100;

  /** Every command and what is below it, as one types it. */
  static List<String> commands() {
    List<String> commands = new ArrayList<>();
    addCommands("", Main.commandLine(), commands);
    return commands;
  }

  private static void addCommands(String typed, CommandLine line, List<String> commands) {
    commands.add(typed);
    line.getSubcommands()
        .forEach((name, below) -> addCommands((typed + " " + name).strip(), below, commands));
  }

  private static String[] words(String typed) {
    return Stream.of(typed.split(" ")).filter(word -> !word.isEmpty()).toArray(String[]::new);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void help_everyCommand_showsAnExample(String command) {
    CommandLineRun run = CommandLineRun.of(words(command + " --help"));
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Usage: wusum", "Example").contains(" wusum " + command);
    assertThat(run.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(WIDEST));
  }

  @Test
  void help_wholeProgram_tellsTheExitCodes() {
    assertThat(CommandLineRun.of("--help").out())
        .contains("0   done", "1   some input failed", "2   wrong usage");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nope",
        "tag",
        "tag --nope a.txt",
        "tag --keywords x a.txt",
        "tag --keywords 21 a.txt",
        "tag --keywords -1 a.txt",
        "tag --min-precision 2 a.txt",
        "tag --min-precision most a.txt",
        "tag --format xml a.txt",
        "tag --max-bytes 0 a.txt",
        "serve --port x",
        "serve --port 99999",
        "serve --host 0.0.0.0",
        "serve --host no.such.invalid",
        "serve --log loud",
        "serve --max-bytes 0",
        "serve more",
        "train",
        "train spec.json --train a.jsonl",
        "train spec.json --topics t.json",
        "evaluate",
        "evaluate --quick",
        "evaluate --suite --rounds 0",
        "evaluate --gold a.jsonl --gold b.jsonl",
        "evaluate --gold a.jsonl --off-topic b.jsonl",
        "evaluate --suite --off-topic b.jsonl",
        "model",
        "topic",
        "topic add",
        "topic measure",
        "topic add --id x",
        "model show more"
      })
  void run_wrongUsage_exitsWith2AndSaysWhy(String typed) {
    CommandLineRun run = CommandLineRun.of(words(typed));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("wusum: ").doesNotContain("Exception", "\tat ");
  }

  @Test
  void run_nothing_showsTheHelp() {
    CommandLineRun run = CommandLineRun.of();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("Usage: wusum");
  }

  @Test
  void version_isShown() {
    assertThat(CommandLineRun.of("--version").out()).startsWith("wusum ");
  }
}

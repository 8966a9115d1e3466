package wusum.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What one command gave.
 *
 * @param code the exit code
 * @param out standard output
 * @param err standard error
 */
record CommandLineRun(int code, String out, String err) {

  /** Runs a command in this process, with nothing on standard input. */
  static CommandLineRun of(String... args) {
    return of(new ByteArrayInputStream(new byte[0]), args);
  }

  /** Runs a command in this process. */
  static CommandLineRun of(InputStream in, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CommandLineRun run = of(in, new PrintStream(out, true, StandardCharsets.UTF_8), args);
    return new CommandLineRun(run.code, out.toString(StandardCharsets.UTF_8), run.err);
  }

  /** Runs a command in this process whose output goes elsewhere. */
  static CommandLineRun of(InputStream in, PrintStream out, String... args) {
    InputStream oldIn = System.in;
    PrintStream oldOut = System.out;
    PrintStream oldErr = System.err;
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try {
      System.setIn(in);
      System.setOut(out);
      System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
      int code = Main.run(args);
      return new CommandLineRun(code, "", err.toString(StandardCharsets.UTF_8));
    } finally {
      System.setIn(oldIn);
      System.setOut(oldOut);
      System.setErr(oldErr);
    }
  }

  List<String> lines() {
    return out.lines().toList();
  }
}

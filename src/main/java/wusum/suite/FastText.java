package wusum.suite;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wusum.training.TrainingException;

/** The program of that name, run as a process of its own. */
final class FastText {
  private static final String PROGRAM = "fasttext";

  private final Path program;

  FastText(Path program) {
    this.program = program;
  }

  /** The program, where it is on the path. */
  static Optional<FastText> find() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, PROGRAM))
        .filter(Files::isExecutable)
        .findFirst()
        .map(FastText::new);
  }

  /**
   * Runs it and waits.
   *
   * @param out where its output goes
   * @throws TrainingException with the last thing it said where it fails
   */
  void run(Path out, List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(arguments);
    Path errors = out.resolveSibling("errors");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(out.toFile())
              .redirectError(errors.toFile())
              .start();
      int code = process.waitFor();
      if (code != 0) {
        throw new TrainingException(PROGRAM + " failed: " + lastLine(errors));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(PROGRAM + " cannot be run: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TrainingException(PROGRAM + " was interrupted", e);
    }
  }

  private static String lastLine(Path file) throws IOException {
    List<String> lines = Files.readString(file).lines().filter(line -> !line.isBlank()).toList();
    return lines.isEmpty() ? "it did not say why" : lines.get(lines.size() - 1);
  }
}

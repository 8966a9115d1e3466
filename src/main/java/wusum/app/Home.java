package wusum.app;

import java.nio.file.Path;

/** Where the program's own files are, and what it writes to. */
final class Home {
  private static final String TERMINAL = "terminal";

  private Home() {}

  /** The folder that holds {@code models}; the launcher says which. */
  static Path folder() {
    return Path.of(System.getProperty("wusum.home", ""));
  }

  /** A path as it reads from the folder, where it lies in it. */
  static Path named(Path file) {
    Path home = folder().toAbsolutePath().normalize();
    Path absolute = file.toAbsolutePath().normalize();
    return absolute.startsWith(home) ? home.relativize(absolute) : file;
  }

  static Path models() {
    return folder().resolve("models");
  }

  /** The topics, lexicons and word lists that the newsroom decides on. */
  static Path seeds() {
    return folder().resolve("seeds");
  }

  /** Whether a person reads the output as it comes; only the launcher can tell on every JVM. */
  static boolean outputIsTerminal() {
    return TERMINAL.equals(System.getProperty("wusum.stdout"));
  }

  /** Whether a person reads the errors as they come. */
  static boolean errorsAreTerminal() {
    return TERMINAL.equals(System.getProperty("wusum.stderr"));
  }
}

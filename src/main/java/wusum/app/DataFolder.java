package wusum.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import wusum.corpus.DataDirectory;

/**
 * What {@code --data-dir} names. The command that makes a report or a model again calls it DIR,
 * since each user has it elsewhere.
 *
 * @param path null where it is not given
 */
record DataFolder(@Nullable Path path) {
  private static final String NAME = "DIR";

  @Nullable DataDirectory open() {
    return path == null ? null : new DataDirectory(path);
  }

  /** The option with a blank before it; nothing where it is not given. */
  String option() {
    return path == null ? "" : " --data-dir " + NAME;
  }

  /** A path as it reads in a command. */
  String named(Path file) {
    return ShellWord.of(
        path != null && file.startsWith(path)
            ? Path.of(NAME).resolve(path.relativize(file))
            : Home.named(file));
  }
}

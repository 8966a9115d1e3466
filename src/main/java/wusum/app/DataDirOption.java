package wusum.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the data sets are that labels speak of. */
final class DataDirOption {
  @Option(
      names = "--data-dir",
      paramLabel = "DIR",
      description = "The data sets you have downloaded, for stand-off labels.")
  private @Nullable Path path;

  DataFolder folder() {
    return new DataFolder(path);
  }
}

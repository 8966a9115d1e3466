package wusum.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What {@code evaluate --suite} may be told. */
final class SuiteOptions {
  @Option(
      names = "--suite",
      required = true,
      description = "Trains and measures all systems; this takes a while.")
  private boolean suite;

  @Option(
      names = "--spec",
      paramLabel = "SPEC",
      description = "The training spec (default: training/default.json beside the launcher).")
  private @Nullable Path spec;

  @Option(
      names = "--data-dir",
      paramLabel = "DIR",
      description = "The data sets you have downloaded, for stand-off labels.")
  private @Nullable Path dataDir;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "1",
      description = "Held-out folds to choose thresholds on (default: ${DEFAULT-VALUE}).")
  private int rounds = 1;

  @Option(names = "--quick", description = "A first look, with less training.")
  private boolean quick;

  /** Whether the suite is run: not with {@code --suite=false}. */
  boolean isWanted() {
    return suite;
  }

  Path spec() {
    return spec == null ? Home.folder().resolve("training/default.json") : spec;
  }

  DataFolder data() {
    return new DataFolder(dataDir);
  }

  int rounds() {
    return rounds;
  }

  boolean quick() {
    return quick;
  }
}

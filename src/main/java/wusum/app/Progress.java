package wusum.app;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar on standard error, where that is a terminal; else nothing. */
final class Progress implements AutoCloseable {
  private static final int INTERVAL_MILLIS = 200;

  private final @Nullable ProgressBar bar;

  /**
   * @param max how many steps there are, -1 where that is not known
   */
  Progress(String task, long max) {
    this(
        Home.errorsAreTerminal()
            ? new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(max)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(INTERVAL_MILLIS)
                .build()
            : null);
  }

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  /** Shows nothing. */
  static Progress none() {
    return new Progress(null);
  }

  void step() {
    if (bar != null) {
      bar.step();
    }
  }

  void stepTo(long steps, String message) {
    if (bar != null) {
      bar.stepTo(steps);
      bar.setExtraMessage(message);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}

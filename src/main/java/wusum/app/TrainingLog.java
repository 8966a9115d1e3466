package wusum.app;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import wusum.training.TrainingListener;

/** Tells on standard error how training gets on: a bar for a terminal, a line a stage elsewhere. */
final class TrainingLog implements TrainingListener, AutoCloseable {
  private String stage = "";
  private @Nullable Progress progress;

  @Override
  public void stage(String name) {
    close();
    stage = name;
    if (!Home.errorsAreTerminal()) {
      System.err.println("wusum: " + name + " ...");
    }
  }

  @Override
  public void warning(String message) {
    System.err.println("wusum: warning: " + message);
  }

  @Override
  public void epoch(int epoch, int epochs, double loss) {
    if (progress == null) {
      progress = new Progress(stage, epochs);
    }
    progress.stepTo(epoch, String.format(Locale.ROOT, "loss %.4f", loss));
  }

  @Override
  public void close() {
    if (progress != null) {
      progress.close();
      progress = null;
    }
  }
}

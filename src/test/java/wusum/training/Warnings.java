package wusum.training;

import java.util.ArrayList;
import java.util.List;

/** Keeps what a training run warns of. */
final class Warnings implements TrainingListener {
  private final List<String> messages = new ArrayList<>();

  List<String> messages() {
    return messages;
  }

  @Override
  public void stage(String name) {}

  @Override
  public void warning(String message) {
    messages.add(message);
  }

  @Override
  public void epoch(int epoch, int epochs, double loss) {}
}

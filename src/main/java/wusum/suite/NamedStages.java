package wusum.suite;

import wusum.training.TrainingListener;

/** Says with each stage what it is a stage of. */
record NamedStages(TrainingListener listener, String name) implements TrainingListener {
  @Override
  public void stage(String stage) {
    listener.stage(name + ": " + stage);
  }

  @Override
  public void warning(String message) {
    listener.warning(message);
  }

  @Override
  public void epoch(int epoch, int epochs, double loss) {
    listener.epoch(epoch, epochs, loss);
  }
}

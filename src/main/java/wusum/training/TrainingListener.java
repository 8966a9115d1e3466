package wusum.training;

/** Hears how a training run gets on. */
public interface TrainingListener {
  /** A stage began, such as reading or the second of five validation rounds. */
  void stage(String name);

  /** Something the user should know, such as labels that found no article. */
  void warning(String message);

  /** A pass over the training articles ended. */
  void epoch(int epoch, int epochs, double loss);

  /** Hears nothing. */
  TrainingListener SILENT =
      new TrainingListener() {
        @Override
        public void stage(String name) {}

        @Override
        public void warning(String message) {}

        @Override
        public void epoch(int epoch, int epochs, double loss) {}
      };
}

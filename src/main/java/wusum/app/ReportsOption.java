package wusum.app;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The folder of a report, which is a page for people and the same figures as JSON. */
final class ReportsOption {
  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "eval",
      description = "The folder of the reports (default: ${DEFAULT-VALUE}).")
  private Path folder = Path.of("eval");

  /** Makes the folder, so that it is known before the long work that it can be written to. */
  void prepare() {
    SuiteEvaluation.prepareFolder(folder);
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  void write(String name, String content) {
    EvaluateCommand.write(file(name), content);
  }

  void printWritten(String page, String figures) {
    System.out.println("written " + file(page) + " and " + file(figures));
  }
}

package wusum.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Changes which topics there are. */
@Command(
    name = "topic",
    mixinStandardHelpOptions = true,
    description = {
      "Adds a topic to a model, and measures how well that goes.",
      "",
      "Example: wusum topic add --help",
      ""
    },
    subcommands = {TopicAddCommand.class, TopicMeasureCommand.class})
final class TopicCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    throw new UsageException("topic wants: add, measure");
  }
}

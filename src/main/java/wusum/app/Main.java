package wusum.app;

import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import wusum.corpus.CorpusException;
import wusum.corpus.TaxonomyFileException;
import wusum.http.ServerException;
import wusum.registry.ModelException;
import wusum.taxonomy.TaxonomyException;
import wusum.training.TrainingException;

/** The command line. */
@Command(
    name = "wusum",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Tags Arabic news articles with topics and keywords.",
      "",
      "Example: wusum tag seeds/samples/page.txt",
      ""
    },
    subcommands = {
      TagCommand.class,
      ServeCommand.class,
      TrainCommand.class,
      EvaluateCommand.class,
      TopicsCommand.class,
      ModelCommand.class,
      RehearseCommand.class,
      CommandLine.HelpCommand.class
    })
public final class Main {
  private Main() {}

  /** Runs one command and exits with its code: 0 done, 1 something failed, 2 wrong usage. */
  public static void main(String[] args) {
    System.exit(run(args));
  }

  static int run(String... args) {
    CommandLine line = new CommandLine(new Main());
    line.setExecutionExceptionHandler(Main::report);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    if (args.length == 0) {
      line.usage(System.err);
      return CommandLine.ExitCode.USAGE;
    }
    return line.execute(args);
  }

  /** What a user can put right is said in one line; the rest is a fault of ours, and named so. */
  private static int report(Exception e, CommandLine line, CommandLine.ParseResult parsed) {
    boolean expected =
        e instanceof ModelException
            || e instanceof CorpusException
            || e instanceof TaxonomyException
            || e instanceof TaxonomyFileException
            || e instanceof TrainingException
            || e instanceof UsageException
            || e instanceof ServerException
            || e instanceof UncheckedIOException;
    String what = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    System.err.println("wusum: " + (expected ? what : "internal error: " + what));
    if (Boolean.getBoolean("wusum.trace")) {
      e.printStackTrace();
    }
    return e instanceof UsageException ? CommandLine.ExitCode.USAGE : CommandLine.ExitCode.SOFTWARE;
  }
}

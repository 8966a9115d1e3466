package wusum.app;

import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import wusum.corpus.CorpusException;
import wusum.corpus.TaxonomyFileException;
import wusum.http.ServerException;
import wusum.registry.ModelException;
import wusum.taxonomy.TaxonomyException;
import wusum.training.TopicException;
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
    exitCodeListHeading = "Exit codes of every command:%n",
    exitCodeList = {"0:done", "1:some input failed", "2:wrong usage"},
    subcommands = {
      TagCommand.class,
      ServeCommand.class,
      TrainCommand.class,
      EvaluateCommand.class,
      SearchCommand.class,
      TopicsCommand.class,
      TopicCommand.class,
      ModelCommand.class,
      RehearseCommand.class,
      CommandLine.HelpCommand.class
    })
public final class Main {
  private static final int HELP_WIDTH = 100;

  private Main() {}

  /** Runs one command and exits with its code: 0 done, 1 something failed, 2 wrong usage. */
  public static void main(String[] args) {
    System.exit(run(args));
  }

  static int run(String... args) {
    // Figures are read by people and by programs, fastText's among them: no machine's settings may
    // write them in other digits.
    Locale.setDefault(Locale.ROOT);
    CommandLine line = commandLine();
    if (args.length == 0) {
      line.usage(System.err);
      return CommandLine.ExitCode.USAGE;
    }
    int code = line.execute(args);
    if (code == CommandLine.ExitCode.OK && System.out.checkError()) {
      System.err.println("wusum: " + StandardOutput.FAULT);
      return CommandLine.ExitCode.SOFTWARE;
    }
    return code;
  }

  static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Main());
    line.setExecutionExceptionHandler(Main::report);
    line.setParameterExceptionHandler(Main::refuse);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpWidth(HELP_WIDTH);
    Objects.requireNonNull(line.getSubcommands().get("help"))
        .getCommandSpec()
        .usageMessage()
        .footer("", "Example: wusum help tag");
    return line;
  }

  /** What was typed wrong, and where to read on; the whole help would hide it. */
  private static int refuse(CommandLine.ParameterException e, String[] args) {
    CommandLine line = e.getCommandLine();
    System.err.println("wusum: " + e.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(e, line.getErr());
    System.err.println("Try '" + line.getCommandSpec().qualifiedName() + " --help'.");
    return CommandLine.ExitCode.USAGE;
  }

  /** What a user can put right is said in one line; the rest is a fault of ours, and named so. */
  private static int report(Exception e, CommandLine line, CommandLine.ParseResult parsed) {
    boolean expected =
        e instanceof ModelException
            || e instanceof CorpusException
            || e instanceof TaxonomyException
            || e instanceof TaxonomyFileException
            || e instanceof TrainingException
            || e instanceof TopicException
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

package org.papergraph.loader.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * {@code papergraph-loader COMMAND}: reads, loads, and looks after what has been loaded.
 *
 * <p>
 * Exit codes: {@value #OK} loaded; {@value #REJECTS} loaded, but more records were rejected than allowed;
 * {@value #USAGE} wrong usage; {@value #DATABASE} the database cannot be reached or cannot be written to now.
 */
@Command(name = "papergraph-loader",
    description = "Loads scholarly records into a papergraph database.",
    subcommands = {LoadCommand.class, ValidateCommand.class, LoadsCommand.class,
        AuthorsCommand.class,
        StatusCommand.class, CypherCommand.class, DumpCommand.class, MigrateCommand.class,
        CompletionCommand.class},
    mixinStandardHelpOptions = true)
public final class Main {

  public static final int OK = 0;
  public static final int REJECTS = 1;
  public static final int USAGE = 2;
  public static final int DATABASE = 3;

  private Main() {}

  public static void main(String[] arguments) {
    // Libraries log through SLF4J, which would say on the terminal that nobody listens.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    System.exit(run(arguments));
  }

  /** Runs the command and returns its exit code. */
  public static int run(String... arguments) {
    CommandLine command = commandLine();
    if (arguments.length == 0) {
      command.usage(command.getErr());
      return USAGE;
    }
    return command.execute(arguments);
  }

  static CommandLine commandLine() {
    return new CommandLine(new Main()).setExecutionExceptionHandler(new Failures())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false);
  }
}

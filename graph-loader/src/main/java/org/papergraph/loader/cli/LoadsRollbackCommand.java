package org.papergraph.loader.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.papergraph.loader.load.LoadOptions;
import org.papergraph.loader.load.Rollback;
import org.papergraph.loader.load.RollbackReport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a load back. */
@Command(name = "rollback", mixinStandardHelpOptions = true,
    description = "Takes back a load: the graph is then as if it had never been. What other loads have brought too"
        + " stays, and what it had replaced is back. An interrupted rollback is simply started again.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:rolled back", "2:wrong usage, or not confirmed; nothing was changed",
        "3:there is no such load, it has been rolled back already, or the database cannot be reached"})
final class LoadsRollbackCommand implements Callable<Integer> {

  @Parameters(paramLabel = "NUMBER", description = "The load's number, as loads list shows it.")
  private long number;

  @Option(names = "--yes", description = "Do not ask. Needed where nobody can be asked.")
  private boolean yes;

  @Option(names = "--batch-size", paramLabel = "N",
      defaultValue = "" + LoadOptions.DEFAULT_BATCH_SIZE,
      description = "Records a transaction. Default: ${DEFAULT-VALUE}.")
  private int batchSize = LoadOptions.DEFAULT_BATCH_SIZE;

  @Mixin
  private Connection connection = new Connection();

  @Spec
  private @Nullable CommandSpec command;

  @Override
  public Integer call() throws IOException {
    if (command == null) {
      throw new IllegalStateException("not run by picocli");
    }
    check(command.commandLine());
    PrintWriter out = command.commandLine().getOut();
    try (Driver driver = connection.open();
        Progress progress = Progress.on(command.commandLine().getErr())) {
      Rollback rollback = new Rollback(driver, connection.session(), progress, batchSize);
      rollback.check(number);
      if (!yes && !confirmed(out)) {
        out.println("Nothing was changed.");
        out.flush();
        return Main.USAGE;
      }
      print(out, rollback.run(number));
    }
    out.flush();
    return Main.OK;
  }

  /** Before anything is touched. */
  private void check(CommandLine commandLine) {
    if (!yes && !Progress.isTerminal()) {
      throw new ParameterException(commandLine,
          "loads rollback changes the graph: say --yes to confirm");
    }
    if (batchSize < 1) {
      throw new ParameterException(commandLine, "--batch-size must be 1 or more");
    }
  }

  private boolean confirmed(PrintWriter out) throws IOException {
    out.printf("Take back load %d? loads show %d says what goes. [y/N] ", number, number);
    out.flush();
    String answer = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
        .readLine();
    return answer != null && answer.strip().toLowerCase(Locale.ROOT).startsWith("y");
  }

  private static void print(PrintWriter out, RollbackReport report) {
    out.printf("Load %d is rolled back; the graph's version is %d.%n%n", report.load(),
        report.version());
    out.printf("  %-14s %,12d%n", "removed", report.removed());
    out.printf("  %-14s %,12d%n", "restored", report.restored());
    out.printf("  %-14s %,12d%n%n", "kept", report.kept());
    report.graph().forEach((name, more) -> out.printf("  %-14s %,+12d%n", name, more));
  }
}

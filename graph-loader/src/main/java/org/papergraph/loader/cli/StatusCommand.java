package org.papergraph.loader.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.papergraph.loader.graph.LoadLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows what is in the graph and what was loaded last. */
@Command(name = "status", mixinStandardHelpOptions = true,
    description = "Shows what is in the graph and the last loads.")
final class StatusCommand implements Callable<Integer> {

  private static final int LOADS = 10;

  @Mixin
  private Connection connection = new Connection();

  @Spec
  private @Nullable CommandSpec command;

  @Override
  public Integer call() {
    if (command == null) {
      throw new IllegalStateException("not run by picocli");
    }
    PrintWriter out = command.commandLine().getOut();
    try (Driver driver = connection.open()) {
      LoadLog log = new LoadLog(driver, connection.session());
      log.counts().forEach((name, count) -> out.printf("%-14s %,12d%n", name, count));
      log.latest(LOADS).forEach(load -> print(out, load));
    }
    out.flush();
    return Main.OK;
  }

  private static void print(PrintWriter out, Map<String, Object> load) {
    out.printf("%nload %s: %s, began %s%s%n", load.get("number"), load.get("status"),
        load.get("startedAt"),
        load.get("finishedAt") == null ? "" : ", ended " + load.get("finishedAt"));
    out.printf("  of %s%n  %s%s%n", load.get("files"),
        load.get("counts") == null ? "" : load.get("counts"),
        load.get("checkpoint") == null ? "" : ", came to " + load.get("checkpoint"));
  }
}

package org.papergraph.loader.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.papergraph.loader.graph.GraphException;
import org.papergraph.loader.graph.LoadLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One load, and what is in the graph because of it alone. */
@Command(name = "show", mixinStandardHelpOptions = true,
    description = "Shows a load, and what in the graph it alone has brought.")
final class LoadsShowCommand implements Callable<Integer> {

  private static final int SHOWN = 5;

  @Parameters(paramLabel = "NUMBER", description = "The load's number, as loads list shows it.")
  private long number;

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
      Map<String, Object> load = log.one(number).orElseThrow(() -> new GraphException(
          "There is no load " + number + "; papergraph loads list shows those that there are."));
      print(out, load);
      if (!LoadLog.ROLLED_BACK.equals(load.get("status")) && load.get("rollsBack") == null) {
        printImpact(out, log.impact(number, SHOWN));
      }
    }
    out.flush();
    return Main.OK;
  }

  private void print(PrintWriter out, Map<String, Object> load) {
    out.printf("Load %d: %s%n", number, load.get("status"));
    out.printf("  %-12s %s%n", "began", LoadTexts.time(load.get("startedAt")));
    out.printf("  %-12s %s%n", "ended", LoadTexts.time(load.get("finishedAt")));
    if (load.get("rolledBackAt") != null) {
      out.printf("  %-12s %s%n", "rolled back", LoadTexts.time(load.get("rolledBackAt")));
    }
    out.printf("  %-12s %s%n", "of", LoadTexts.what(load));
    LoadTexts.counts(load).forEach((name, count) -> out.printf("  %-12s %,12d%n", name, count));
  }

  private static void printImpact(PrintWriter out, Map<String, Object> impact) {
    out.printf("%nOnly this load has brought:%n");
    for (String kind : List.of("records", "amendments", "persons", "concepts")) {
      out.printf("  %-12s %,12d%n", kind, (Long) impact.getOrDefault(kind, 0L));
    }
    for (String kind : List.of("paper", "author", "venue", "topic")) {
      List<?> ids = impact.get(kind + "Ids") instanceof List<?> first ? first : List.of();
      long count = (Long) impact.getOrDefault(kind + "s", 0L);
      out.printf("  %-12s %,12d%s%n", kind + "s", count, ids.isEmpty()
          ? ""
          : "  " + ids.stream().map(String::valueOf).collect(Collectors.joining(", "))
              + (count > ids.size() ? ", …" : ""));
    }
  }
}

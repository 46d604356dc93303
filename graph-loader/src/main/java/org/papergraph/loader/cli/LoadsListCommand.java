package org.papergraph.loader.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.papergraph.loader.graph.LoadLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A line for every load. */
@Command(name = "list", mixinStandardHelpOptions = true,
    description = "Lists the loads, with the records that each has read, brought and updated.")
final class LoadsListCommand implements Callable<Integer> {

  private static final List<String> COLUMNS = List.of("load", "when", "status", "read", "new",
      "updated", "files");
  private static final int WIDEST = 80;

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
    List<Map<String, Object>> loads;
    try (Driver driver = connection.open()) {
      loads = new LoadLog(driver, connection.session()).all();
    }
    if (loads.isEmpty()) {
      out.println("Nothing has been loaded.");
    } else {
      new TextTable(out, COLUMNS, WIDEST).print(loads.stream().map(LoadsListCommand::row).toList());
    }
    out.flush();
    return Main.OK;
  }

  private static List<?> row(Map<String, Object> load) {
    Map<String, Long> counts = LoadTexts.counts(load);
    List<Object> row = new ArrayList<>();
    row.add(load.getOrDefault("number", ""));
    row.add(LoadTexts.time(load.get("startedAt")));
    row.add(String.valueOf(load.get("status")));
    for (String name : List.of("read", "added", "updated")) {
      Long count = counts.get(name);
      row.add(count == null ? "" : count);
    }
    row.add(LoadTexts.what(load));
    return row;
  }
}

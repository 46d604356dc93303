package org.papergraph.loader.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.papergraph.loader.graph.CanonicalDump;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the graph as text whose order does not depend on how it came about. */
@Command(name = "dump", mixinStandardHelpOptions = true,
    description = "Writes the graph's content as sorted lines: two graphs are the same if their dumps are.")
final class DumpCommand implements Callable<Integer> {

  @Option(names = "--hash", description = "Only the SHA-256 of the lines.")
  private boolean hash;

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
      CanonicalDump dump = new CanonicalDump(driver, connection.session());
      if (hash) {
        out.println(dump.hash());
      } else {
        dump.lines(out::println);
      }
    }
    out.flush();
    return Main.OK;
  }
}

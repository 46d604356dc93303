package org.papergraph.localneo4j;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs Neo4j as a process of its own until SIGTERM or Ctrl-C. */
@Command(name = "local-neo4j", mixinStandardHelpOptions = true, showDefaultValues = true,
    versionProvider = Main.Version.class, subcommands = ImportCommand.class,
    description = {"Starts a Neo4j Community server on 127.0.0.1 and stops it cleanly on SIGTERM.",
        ""},
    footer = {"", "Exit codes: 143 stopped by SIGTERM, 130 by Ctrl-C; 1 Neo4j failed; 2 usage;",
        "3 a port is taken; 4 the folder is in use; 5 the password was refused.", "",
        "Licence: the Neo4j that this starts is free software under GPLv3",
        "(https://www.gnu.org/licenses/gpl-3.0). All else in papergraph is Apache-2.0 and",
        "talks to it over Bolt, as it would to any Neo4j."})
public final class Main implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Option(names = "--home", paramLabel = "FOLDER",
      defaultValue = "${env:PAPERGRAPH_HOME:-.papergraph}/neo4j",
      description = "Data, transaction logs and logs/debug.log; made if missing ($PAPERGRAPH_HOME/neo4j).")
  @SuppressWarnings("NullAway.Init")
  private Path home;

  @Option(names = "--bolt-port", paramLabel = "PORT",
      defaultValue = "${env:PAPERGRAPH_BOLT_PORT:-7687}",
      description = "Bolt port ($PAPERGRAPH_BOLT_PORT); 0: any free one.")
  private int boltPort;

  @Option(names = "--http-port", paramLabel = "PORT",
      defaultValue = "${env:PAPERGRAPH_NEO4J_HTTP_PORT:-7474}",
      description = "Port of the HTTP API ($PAPERGRAPH_NEO4J_HTTP_PORT); -1: none.")
  private int httpPort;

  @Option(names = "--page-cache", paramLabel = "MIB",
      defaultValue = "${env:PAPERGRAPH_PAGE_CACHE:-256}",
      description = "Memory for store pages, besides the heap (-Xmx), in MiB"
          + " ($PAPERGRAPH_PAGE_CACHE).")
  private int pageCache;

  @Option(names = "--password", paramLabel = "PASSWORD",
      defaultValue = "${env:NEO4J_PASSWORD}", showDefaultValue = CommandLine.Help.Visibility.NEVER,
      description = "Password of the user neo4j ($NEO4J_PASSWORD); none: no authentication.")
  private @Nullable String password;

  private Main() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).setExecutionExceptionHandler(Main::tell).execute(args));
  }

  @Override
  public Integer call() throws InterruptedException {
    var http = httpPort < 0 ? OptionalInt.empty() : OptionalInt.of(httpPort);
    var neo4j = LocalNeo4j.start(new LocalNeo4jSettings(home, boltPort, http, pageCache, password));
    Runtime.getRuntime().addShutdownHook(new Thread(neo4j::close, "stop-neo4j"));
    PrintWriter out = spec.commandLine().getOut();
    out.println("Neo4j Community answers on " + neo4j.boltUri() + ", data in " + home);
    out.flush();
    new CountDownLatch(1).await();
    return 0;
  }

  private static int tell(Exception failure, CommandLine commandLine,
      CommandLine.ParseResult arguments) throws Exception {
    if (failure instanceof StartFailure known) {
      commandLine.getErr().println("local-neo4j: " + known.getMessage());
      return known.reason().exitCode();
    }
    throw failure;
  }

  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[]{"Neo4j Community "
          + org.neo4j.kernel.internal.Version.getNeo4jVersion() + " (GPLv3)"};
    }
  }
}

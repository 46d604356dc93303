package org.papergraph.localneo4j;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Fills a new database from files, while no server runs. */
@Command(name = "import", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Fills a new database from the files that `papergraph-loader load --bulk` wrote.")
final class ImportCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Option(names = "--home", paramLabel = "FOLDER", required = true,
      description = "The folder of the local Neo4j, which must hold no graph yet.")
  @SuppressWarnings("NullAway.Init")
  private Path home;

  @Option(names = "--from", paramLabel = "FOLDER", required = true,
      description = "nodes-LABEL.csv and relationships-TYPE.csv.")
  @SuppressWarnings("NullAway.Init")
  private Path from;

  @Option(names = "--check", description = "Import nothing; only tell whether it could be done.")
  private boolean check;

  @Override
  public Integer call() {
    BulkImport bulk = new BulkImport(home);
    bulk.removeUnfinished();
    if (bulk.hasDatabase()) {
      throw new ParameterException(commandLine(), home + " holds a graph already, and bulk loading"
          + " fills new ones only. Choose another folder (PAPERGRAPH_HOME), remove this one, or load"
          + " without --bulk.");
    }
    if (!check && !Files.isDirectory(from)) {
      throw new ParameterException(commandLine(), "no such folder: " + from);
    }
    if (!check) {
      bulk.run(from, System.out);
    }
    return 0;
  }

  private CommandLine commandLine() {
    return spec.commandLine();
  }
}

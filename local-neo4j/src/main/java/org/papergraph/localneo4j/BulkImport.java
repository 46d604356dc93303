package org.papergraph.localneo4j;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.neo4j.cli.AdminTool;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;

/**
 * Fills a new database from files by Neo4j's own importer ({@code neo4j-admin database import full}), which writes
 * store files directly: an order of magnitude faster than statements, and no server may run meanwhile.
 *
 * <p>
 * The files of a folder: {@code nodes-LABEL[-…].csv} and {@code relationships-TYPE[-…].csv}, each with a header; values
 * are parted by U+001F, those of a list by U+001E, nothing is quoted. Statements of {@code schema.cypher} follow.
 */
final class BulkImport {

  /** Is there as long as an import is, and afterwards if it was killed. */
  private static final String MARK = "import-unfinished";
  private static final List<String> OPTIONS = List.of("database", "import", "full", "neo4j",
      "--id-type=integer", "--delimiter=U+001F", "--array-delimiter=U+001E", "--quote=U+0001",
      "--path-pattern-style=none", "--bad-tolerance=0", "--high-parallel-io=on");

  private final Path home;

  /** @param home the folder of a local Neo4j that does not run */
  BulkImport(Path home) {
    this.home = home.toAbsolutePath().normalize();
  }

  /** True if there is a database already, which is never overwritten. */
  boolean hasDatabase() {
    return Files.isDirectory(home.resolve("data/databases/neo4j"));
  }

  /**
   * Imports all files of a folder.
   *
   * @throws StartFailure if the importer gives up; what it has written is removed
   */
  void run(Path from, PrintStream out) {
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    try {
      Files.createDirectories(home);
      Files.writeString(home.resolve(MARK), from.toString());
      int code = AdminTool.execute(new ExecutionContext(home, home.resolve("conf"), out,
          new PrintStream(errors, true, StandardCharsets.UTF_8),
          new DefaultFileSystemAbstraction()), arguments(from));
      if (code != 0) {
        removeUnfinished();
        throw StartFailure.importFailed(home, errors.toString(StandardCharsets.UTF_8));
      }
      applySchema(from.resolve("schema.cypher"));
      Files.delete(home.resolve(MARK));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes what a killed import has left: part of a store, that no server could use. */
  void removeUnfinished() {
    if (!Files.exists(home.resolve(MARK))) {
      return;
    }
    try {
      delete(home.resolve("data/databases/neo4j"));
      delete(home.resolve("data/transactions/neo4j"));
      Files.delete(home.resolve(MARK));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Constraints and indexes, in a database of this JVM: its code is warm, and nobody has to connect. */
  private void applySchema(Path schema) throws IOException {
    if (!Files.exists(schema)) {
      return;
    }
    DatabaseManagementService server = LocalNeo4j.embedded(home);
    try {
      GraphDatabaseService database = server.database("neo4j");
      for (String statement : Files.readString(schema).split(";", -1)) {
        if (!statement.isBlank()) {
          database.executeTransactionally(statement);
        }
      }
      database.executeTransactionally("CALL db.awaitIndexes(86400)");
    } finally {
      server.shutdown();
    }
  }

  private String[] arguments(Path from) throws IOException {
    List<String> arguments = new ArrayList<>(OPTIONS);
    arguments.add("--report-file=" + home.resolve("import.report"));
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.sorted().toList()) {
        String[] parts = file.getFileName().toString().split("[-.]", -1);
        if (parts[0].equals("nodes") || parts[0].equals("relationships")) {
          arguments.add("--" + parts[0] + "=" + parts[1] + "=" + file.toAbsolutePath());
        }
      }
    }
    return arguments.toArray(String[]::new);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}

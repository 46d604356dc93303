package org.papergraph.loader.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.neo4j.driver.SessionConfig;
import org.papergraph.localneo4j.Neo4jUnderTest;

/** Loads of a few lines, and what the graph under test has then. */
final class SmallLoads {

  private final Path directory;

  SmallLoads(Path directory) {
    this.directory = directory;
  }

  /** @param lines of {@link SaidFormat}, with single quotes */
  LoadReport load(String... lines) {
    Path file = directory.resolve("said.jsonl");
    try {
      Files.write(file, Stream.of(lines).map(line -> line.replace('\'', '"')).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Loader(Neo4jUnderTest.driver(),
        LoadOptions.defaults().withFormat(new SaidFormat()), LoadProgress.SILENT)
        .load(List.of(file));
  }

  RollbackReport rollback(long number) {
    return new Rollback(Neo4jUnderTest.driver(), SessionConfig.defaultConfig(),
        LoadProgress.SILENT, 1_000).run(number);
  }

  /** Every row as a list, absent values as "NULL". */
  static List<List<Object>> rows(String query) {
    return Neo4jUnderTest.driver().executableQuery(query).execute().records().stream()
        .map(row -> row.values().stream().map(value -> value.isNull() ? "NULL" : value.asObject())
            .toList())
        .toList();
  }
}

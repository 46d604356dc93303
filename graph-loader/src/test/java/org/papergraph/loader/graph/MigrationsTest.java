package org.papergraph.loader.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.papergraph.localneo4j.EmptyNeo4j;

import static org.assertj.core.api.Assertions.assertThat;

@EmptyNeo4j
class MigrationsTest {

  @Test
  void allAreAppliedOnceAndRecorded(Driver driver) {
    Migrations migrations = new Migrations(driver, SessionConfig.defaultConfig());
    assertThat(migrations.apply()).isEqualTo(Migrations.ALL.size());
    assertThat(migrations.apply()).isZero();
    assertThat(driver.executableQuery(
        "MATCH (m:Migration) WHERE m.appliedAt IS NOT NULL RETURN m.version AS version"
            + " ORDER BY version")
        .execute().records()).extracting(row -> row.get("version").asString())
        .containsExactlyElementsOf(
            Migrations.ALL.stream().map(name -> name.substring(1, 4)).toList());
    assertThat(
        driver.executableQuery("SHOW INDEXES YIELD state WHERE state <> 'ONLINE' RETURN state")
            .execute().records())
        .isEmpty();
  }

  @Test
  void oneThatWasInterruptedIsAppliedAgain(Driver driver) {
    Migrations migrations = new Migrations(driver, SessionConfig.defaultConfig());
    migrations.apply();
    driver.executableQuery("MATCH (m:Migration {version: '002'}) DELETE m").execute();
    assertThat(migrations.apply()).isEqualTo(1);
  }

  @Test
  void everyFileIsInTheList() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/cypher"))) {
      List<String> names = files.map(file -> file.getFileName().toString().replace(".cypher", ""))
          .sorted().toList();
      assertThat(Migrations.ALL).isEqualTo(names);
    }
  }
}

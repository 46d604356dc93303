package org.papergraph.loader.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.summary.Plan;
import org.papergraph.localneo4j.Neo4jUnderTest;

import static org.assertj.core.api.Assertions.assertThat;

/** No statement looks through all nodes of a label, but for those whose purpose that is. */
class StatementPlanTest {

  private static final Driver DRIVER = Neo4jUnderTest.driver();

  private static final Set<Statement> READ_ALL = Set.of(Statement.TAGGABLE_PAPERS, Statement.TOPICS,
      Statement.PAPER_TOPICS, Statement.STALE_AUTHORS, Statement.STALE_PAPERS,
      Statement.STALE_VENUES,
      Statement.START_LOAD, Statement.LAST_LOADS, Statement.LOADS, Statement.DEAD_LOADS,
      Statement.MIGRATIONS, Statement.BROADER_TOPICS, Statement.VOCABULARY_TERMS,
      Statement.VOCABULARY_TERMS_OF_LOAD,
      Statement.DECISIONS, Statement.ERASE, Statement.GRAPH_STATE, Statement.NOTE_ERASED);

  /** Statements that write what they also read, on a few rows. */
  private static final Set<Statement> EAGER = Set.of(Statement.START_LOAD,
      Statement.DERIVE_CITATIONS);

  @BeforeAll
  static void schema() {
    Neo4jUnderTest.empty();
    new Migrations(DRIVER, SessionConfig.defaultConfig()).apply();
  }

  @ParameterizedTest
  @EnumSource(Statement.class)
  void looksUpWhatItNeeds(Statement statement) {
    Set<String> operators = new TreeSet<>();
    Map<String, Object> parameters = new TreeMap<>();
    for (String name : List.of("rows", "ids", "records", "authors", "dois", "arxivIds",
        "titleGroups", "sources", "others", "keys", "dead", "statuses", "versions")) {
      parameters.put(name, List.of());
    }
    for (String name : List.of("id", "holder", "status", "counts", "checkpoint", "version",
        "description", "checksum", "load", "number", "kind", "part", "papers", "reason", "nameKey",
        "after")) {
      parameters.put(name, "");
    }
    for (String name : List.of("limit", "load", "number", "rollsBack")) {
      parameters.put(name, 1);
    }
    collect(
        DRIVER.executableQuery("EXPLAIN " + statement.text()).withParameters(parameters).execute()
            .summary().queryPlan().orElseThrow(),
        operators);
    assertThat(operators).noneMatch(operator -> operator.startsWith("AllNodesScan"));
    if (!statement.text().contains("DELETE") && !EAGER.contains(statement)) {
      assertThat(operators).noneMatch(operator -> operator.startsWith("Eager@"));
    }
    if (!READ_ALL.contains(statement)) {
      assertThat(operators)
          .noneMatch(operator -> operator.contains("LabelScan") || operator.contains("TypeScan"));
    }
  }

  private static void collect(Plan plan, Set<String> operators) {
    operators.add(plan.operatorType());
    plan.children().forEach(child -> collect(child, operators));
  }
}

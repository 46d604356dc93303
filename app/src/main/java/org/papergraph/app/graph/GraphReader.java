package org.papergraph.app.graph;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.summary.QueryProfile;
import org.papergraph.app.error.ApiException;

/**
 * Reads from the graph. Safe for many threads; a call blocks, and an interrupt ends it and its
 * statement.
 */
@Singleton
public final class GraphReader {
  private final Driver driver;
  private final SessionConfig sessions;

  GraphReader(Driver driver, GraphSettings settings) {
    this.driver = driver;
    this.sessions = SessionConfig.builder().withDatabase(settings.database())
        .withDefaultAccessMode(AccessMode.READ).build();
  }

  /**
   * Runs a statement that returns at most one row with one value.
   *
   * @param timeout the database ends the statement after this time
   * @param profile whether to count the operators' work
   * @throws ApiException DATABASE_UNAVAILABLE, DEADLINE_EXCEEDED or QUERY_TOO_COMPLEX
   */
  public ReadAnswer read(String statement, Map<String, @Nullable Object> parameters,
      Duration timeout, boolean profile) {
    var query = new Query(profile ? "PROFILE " + statement : statement, values(parameters));
    try (var session = driver.session(sessions)) {
      var result = session.run(query, limit(timeout));
      var rows = result.list(row -> row.get(0));
      var summary = result.consume();
      return new ReadAnswer(rows.isEmpty() ? null : rows.getFirst().asObject(),
          profile ? summary.queryProfile().map(GraphReader::plan).orElse(null) : null);
    } catch (Neo4jException failure) {
      throw GraphFailures.translated(failure);
    }
  }

  /**
   * Runs a statement without parameters and hands on row after row, without keeping them.
   *
   * @param timeout the database ends the statement after this time
   * @throws ApiException DATABASE_UNAVAILABLE, DEADLINE_EXCEEDED or QUERY_TOO_COMPLEX
   */
  void forEach(String statement, Duration timeout, Consumer<Record> each) {
    try (var session = driver.session(sessions)) {
      session.run(new Query(statement), limit(timeout)).forEachRemaining(each);
    } catch (Neo4jException failure) {
      throw GraphFailures.translated(failure);
    }
  }

  private static TransactionConfig limit(Duration timeout) {
    return TransactionConfig.builder()
        .withTimeout(Duration.ofMillis(Math.max(1, timeout.toMillis()))).build();
  }

  private static Value values(Map<String, @Nullable Object> parameters) {
    return Values.value(parameters);
  }

  private static Map<String, Object> plan(QueryProfile plan) {
    List<Map<String, Object>> children = plan.children().stream().map(GraphReader::plan).toList();
    var operator = plan.operatorType().replaceAll("@.*$", "");
    return Map.of("operator", operator, "rows", plan.rows().orElse(0), "dbHits",
        plan.dbHits().orElse(0),
        "children", children);
  }
}

package org.papergraph.loader.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.neo4j.driver.summary.ResultSummary;
import org.neo4j.driver.summary.SummaryCounters;

/** Runs statements and prints what they give. */
final class CypherRunner {

  private static final int ROWS_AT_ONCE = 1000;

  private final Session session;
  private final PrintWriter out;
  private final int widest;
  private final Map<String, Object> parameters;

  CypherRunner(Session session, PrintWriter out, int widest, Map<String, Object> parameters) {
    this.session = session;
    this.out = out;
    this.widest = widest;
    this.parameters = parameters;
  }

  void run(String statement) {
    if (statement.isBlank()) {
      return;
    }
    long begin = System.nanoTime();
    Result result = session.run(statement, parameters);
    long rows = result.keys().isEmpty() ? 0 : print(result);
    ResultSummary summary = result.consume();
    summarise(rows, summary.counters(), TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
    out.flush();
  }

  private long print(Result result) {
    TextTable table = new TextTable(out, result.keys(), widest);
    long rows = 0;
    do {
      List<List<?>> some = new ArrayList<>();
      while (some.size() < ROWS_AT_ONCE && result.hasNext()) {
        some.add(result.next().values().stream().map(Value::asObject).toList());
      }
      table.print(some);
      out.flush();
      rows += some.size();
    } while (result.hasNext());
    return rows;
  }

  private void summarise(long rows, SummaryCounters counters, long milliseconds) {
    String changes = Stream.of(change(counters.nodesCreated(), "nodes created"),
        change(counters.nodesDeleted(), "nodes deleted"),
        change(counters.relationshipsCreated(), "relationships created"),
        change(counters.relationshipsDeleted(), "relationships deleted"),
        change(counters.propertiesSet(), "properties set"),
        change(counters.labelsAdded(), "labels added"),
        change(counters.labelsRemoved(), "labels removed"),
        change(counters.indexesAdded() + counters.constraintsAdded(),
            "indexes or constraints made"),
        change(counters.indexesRemoved() + counters.constraintsRemoved(),
            "indexes or constraints dropped"))
        .flatMap(one -> one).collect(Collectors.joining());
    out.printf("(%,d row%s%s, %,d ms)%n", rows, rows == 1 ? "" : "s", changes,
        milliseconds);
  }

  private static Stream<String> change(int count, String what) {
    return count == 0 ? Stream.empty() : Stream.of(", %,d %s".formatted(count, what));
  }
}

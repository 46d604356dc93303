package org.papergraph.loader.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.papergraph.loader.identity.AuthorSummary;
import org.papergraph.loader.identity.Origins;

/** What the graph says about authors: names, counts, first and last year. Authors without papers are removed. */
final class AuthorFacts {

  private final TransactionContext tx;

  AuthorFacts(TransactionContext tx) {
    this.tx = tx;
  }

  void settle(List<String> ids) {
    List<String> gone = new ArrayList<>();
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Record facts : Statement.AUTHOR_FACTS.read(tx, "ids", ids)) {
      String id = facts.get("id").asString();
      long papers = facts.get("paperCount").asLong();
      if (papers == 0) {
        gone.add(id);
      } else {
        rows.add(
            AuthorSummary.of(id, facts.get("rawNames").asList(Value::asString), papers,
                facts.get("years").asList(Value::asLong),
                facts.get("citations").asList(Value::asLong),
                new Origins(facts.get("sources").asList(Value::asString).stream().sorted().toList(),
                    facts.get("load").asLong(0))));
      }
    }
    Statement.SETTLE_AUTHORS.write(tx, "rows", rows);
    Statement.REMOVE_AUTHORS.write(tx, "ids", gone);
  }
}

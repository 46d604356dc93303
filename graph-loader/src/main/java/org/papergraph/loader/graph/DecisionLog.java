package org.papergraph.loader.graph;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.papergraph.loader.identity.AuthorDecision;
import org.papergraph.loader.identity.AuthorDecisions;

/** The Decision nodes: what people decided about who is who, and what they took back. */
public final class DecisionLog {

  private DecisionLog() {}

  /** The decisions that count. */
  public static AuthorDecisions active(TransactionContext tx) {
    return AuthorDecisions.of(all(tx).stream().filter(stored -> stored.undoneAt() == null)
        .map(StoredDecision::decision).toList());
  }

  /** All decisions, in the order in which they were taken. */
  public static List<StoredDecision> all(TransactionContext tx) {
    return Statement.DECISIONS.run(tx, Map.of()).list(DecisionLog::stored);
  }

  /** Takes a decision: from now on it counts, and the entries that it concerns have changed hands. */
  public static void record(TransactionContext tx, LoadLog.Begun load, AuthorDecision decision,
      @Nullable String reason) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("load", load.id());
    parameters.put("number", decision.number());
    parameters.put("reason", reason);
    switch (decision) {
      case AuthorDecision.Merge merge -> {
        parameters.put("kind", "MERGE");
        parameters.put("authors", merge.authors());
        parameters.put("papers", null);
        parameters.put("part", null);
      }
      case AuthorDecision.Split split -> {
        parameters.put("kind", "SPLIT");
        parameters.put("authors", List.of(split.author()));
        parameters.put("papers", split.papers());
        parameters.put("part", split.part());
      }
    }
    Statement.RECORD_DECISION.run(tx, parameters).consume();
    regroup(tx, decision);
  }

  /** Takes a decision back: it counts no more, and the entries that it concerned go where they belong without it. */
  public static void undo(TransactionContext tx, LoadLog.Begun load, AuthorDecision decision) {
    Statement.UNDO_DECISION.run(tx, Map.of("load", load.id(), "number", decision.number()))
        .consume();
    regroup(tx, decision);
  }

  private static void regroup(TransactionContext tx, AuthorDecision decision) {
    new BylineWriter(tx).regroup(List.copyOf(new LinkedHashSet<>(decision.ids())));
  }

  private static StoredDecision stored(Record row) {
    long number = row.get("number").asLong();
    List<String> authors = row.get("authors").asList(Value::asString);
    AuthorDecision decision = "MERGE".equals(row.get("kind").asString())
        ? new AuthorDecision.Merge(number, authors)
        : new AuthorDecision.Split(number, authors.getFirst(),
            row.get("papers").asList(Value::asString), row.get("part").asString());
    return new StoredDecision(decision, text(row.get("reason")), row.get("decidedAt").asString(),
        text(row.get("undoneAt")));
  }

  private static @Nullable String text(Value value) {
    return value.isNull() ? null : value.asString();
  }
}

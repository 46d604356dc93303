package org.papergraph.app.execution;

import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The statements run for one request. Root fields run side by side, hence safe for many threads; the
 * list is in the order of paths, so that one query always explains itself in one order.
 */
public final class ExecutedStatements {
  private final Queue<ExecutedStatement> statements = new ConcurrentLinkedQueue<>();

  public void add(ExecutedStatement statement) {
    statements.add(statement);
  }

  /** What has been added so far. */
  public List<ExecutedStatement> inOrder() {
    return statements.stream().sorted(Comparator.comparing(ExecutedStatement::path)).toList();
  }
}

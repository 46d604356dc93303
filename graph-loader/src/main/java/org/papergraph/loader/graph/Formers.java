package org.papergraph.loader.graph;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.TransactionContext;

/** Contents that are kept although newer ones count. */
public final class Formers {

  private Formers() {}

  /**
   * Takes back some of those that a load was the first to bring: they stay if another load that stands has brought them.
   *
   * @param dead the loads that do not stand, this one among them
   * @return how many, at most the limit
   */
  public static long rollBack(TransactionContext tx, long load, List<Long> dead, int limit) {
    return Statement.ROLL_BACK_FORMERS
        .run(tx, Map.of("load", load, "dead", dead, "limit", limit)).single().get("found").asLong();
  }
}

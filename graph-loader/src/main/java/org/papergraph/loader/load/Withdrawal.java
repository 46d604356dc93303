package org.papergraph.loader.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.TransactionContext;
import org.papergraph.loader.graph.AssertionStore;
import org.papergraph.loader.graph.Delta;
import org.papergraph.loader.identity.Assertion;
import org.papergraph.loader.identity.Brought;

/**
 * What comes of some of the things that a load was the first to bring, when it is taken back.
 *
 * @param delta how what is said changes
 */
record Withdrawal<T extends Assertion>(Delta<T> delta, LoadRemoval.Outcome outcome) {

  /** @param dead the loads that do not stand, this one among them */
  static <T extends Assertion> Withdrawal<T> of(TransactionContext tx, AssertionStore<T> store,
      long load, List<Long> dead, int limit) {
    Map<String, Brought<T>> before = store.ofLoad(tx, load, limit);
    Map<String, Brought<T>> after = new HashMap<>();
    List<String> orphans = new ArrayList<>();
    before.forEach((key, brought) -> standing(brought, dead)
        .ifPresentOrElse(kept -> after.put(key, kept), () -> orphans.add(key)));
    long kept = after.size();
    List<Brought<T>> restored = new ArrayList<>();
    store.formers(tx, orphans).values().forEach(formers -> formers.stream()
        .filter(former -> standing(former, dead).isPresent())
        .max(Comparator.comparing(Brought::said, Assertion.AGE)).ifPresent(restored::add));
    restored.forEach(former -> standing(former, dead)
        .ifPresent(one -> after.put(one.said().key(), one)));
    store.forget(tx, restored);
    return new Withdrawal<>(new Delta<>(before, after), new LoadRemoval.Outcome(
        before.size() - (long) after.size(), restored.size(), kept));
  }

  private static <T extends Assertion> Optional<Brought<T>> standing(Brought<T> brought,
      List<Long> dead) {
    List<Long> loads = brought.loads().stream().filter(load -> !dead.contains(load)).toList();
    return loads.isEmpty() ? Optional.empty() : Optional.of(new Brought<>(brought.said(), loads));
  }
}

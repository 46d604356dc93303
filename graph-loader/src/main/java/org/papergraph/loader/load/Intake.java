package org.papergraph.loader.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.papergraph.loader.graph.AssertionStore;
import org.papergraph.loader.graph.Delta;
import org.papergraph.loader.identity.Assertion;
import org.papergraph.loader.identity.Brought;

/**
 * What a batch says of one kind, compared with what the graph has: of each key the newest content is to count; every
 * other content is kept with the loads that brought it, since it counts again when they alone are left.
 */
final class Intake<T extends Assertion> {

  private final AssertionStore<T> store;
  private final long load;
  private final Map<String, Map<String, T>> contents = new LinkedHashMap<>();
  private final Map<String, Brought<T>> before = new HashMap<>();
  private final Map<String, Brought<T>> after = new LinkedHashMap<>();
  private final List<Brought<T>> formers = new ArrayList<>();
  private final Set<String> again = new LinkedHashSet<>();
  private long current;
  private final long read;

  private Intake(AssertionStore<T> store, Collection<T> batch, long load) {
    this.store = store;
    this.load = load;
    this.read = batch.size();
    for (T said : batch) {
      contents.computeIfAbsent(said.key(), key -> new LinkedHashMap<>()).put(said.hash(), said);
    }
  }

  static <T extends Assertion> Intake<T> of(TransactionContext tx, AssertionStore<T> store,
      Collection<T> batch, long load) {
    Intake<T> intake = new Intake<>(store, batch, load);
    intake.compare(store.byKey(tx, intake.newest()), batch);
    return intake;
  }

  Delta<T> delta() {
    return new Delta<>(before, after);
  }

  /** Writes down what does not change the graph: who said again what is there, and what others outrank. */
  void keep(TransactionContext tx) {
    store.note(tx, again, load);
    store.keep(tx, formers);
  }

  BatchOutcome outcome() {
    return new BatchOutcome(after.size() - (long) before.size(), before.size(),
        current - after.size(), read - current, 0);
  }

  private Collection<T> newest() {
    return contents.values().stream().map(Intake::newest).toList();
  }

  private static <T extends Assertion> T newest(Map<String, T> contents) {
    return contents.values().stream().reduce(Assertion::newer).orElseThrow();
  }

  private void compare(Map<String, Brought<T>> stored, Collection<T> batch) {
    Map<String, String> hashes = new HashMap<>();
    contents.forEach((key, said) -> {
      Brought<T> old = stored.get(key);
      T newest = newest(said);
      T winner = old == null ? newest : Assertion.newer(newest, old.said());
      hashes.put(key, winner.hash());
      if (old == null || !winner.hash().equals(old.said().hash())) {
        replace(old, winner, said);
      } else if (said.containsKey(winner.hash())) {
        again.add(key);
      }
      said.values().stream().filter(one -> !one.hash().equals(winner.hash()))
          .filter(one -> old == null || !one.hash().equals(old.said().hash()))
          .forEach(one -> formers.add(Brought.by(load, one)));
    });
    current = batch.stream().filter(one -> one.hash().equals(hashes.get(one.key()))).count();
  }

  private void replace(@Nullable Brought<T> old, T winner, Map<String, T> said) {
    after.put(winner.key(), Brought.by(load, winner));
    if (old != null) {
      before.put(winner.key(), old);
      formers.add(said.containsKey(old.said().hash()) ? old.alsoBy(List.of(load)) : old);
    }
  }
}

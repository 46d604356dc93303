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
import org.papergraph.loader.identity.Contents;

/**
 * What a batch says of one kind, compared with what the graph has: of each key the newest content is to count; every
 * other content is kept with the loads that brought it, since it counts again when they alone are left.
 */
final class Intake<T extends Assertion> {

  private final AssertionStore<T> store;
  private final long load;
  private final Map<String, Brought<T>> before = new HashMap<>();
  private final Map<String, Brought<T>> after = new LinkedHashMap<>();
  private final List<Brought<T>> formers = new ArrayList<>();
  private final Set<String> again = new LinkedHashSet<>();
  private long current;
  private final long read;

  private Intake(AssertionStore<T> store, long load, long read) {
    this.store = store;
    this.load = load;
    this.read = read;
  }

  static <T extends Assertion> Intake<T> of(TransactionContext tx, AssertionStore<T> store,
      Collection<T> batch, long load) {
    return of(store, stored(tx, store, batch), batch, load);
  }

  /** @param stored what is there under the keys of the batch, by key */
  static <T extends Assertion> Intake<T> of(AssertionStore<T> store,
      Map<String, Brought<T>> stored, Collection<T> batch, long load) {
    Intake<T> intake = new Intake<>(store, load, batch.size());
    Map<String, String> hashes = new HashMap<>();
    Contents.byKey(batch).forEach((key, said) -> hashes.put(key,
        intake.compare(stored.get(key), said).hash()));
    intake.current = batch.stream().filter(one -> one.hash().equals(hashes.get(one.key())))
        .count();
    return intake;
  }

  /** What the graph has under the keys of a batch, by key. */
  static <T extends Assertion> Map<String, Brought<T>> stored(TransactionContext tx,
      AssertionStore<T> store, Collection<T> batch) {
    return store.byKey(tx,
        Contents.byKey(batch).values().stream().map(Contents::newest).toList());
  }

  Delta<T> delta() {
    return new Delta<>(before, after);
  }

  /** Writes down what does not change the graph: who said again what is there, and what others outrank. */
  void keep(TransactionContext tx) {
    store.note(tx, again, load);
    store.keep(tx, formers);
  }

  Fates fates() {
    return Fates.of(after.size() - (long) before.size(), before.size(), current - after.size(),
        read - current);
  }

  /** Returns what is to count under the key. */
  private T compare(@Nullable Brought<T> old, Contents<T> said) {
    T winner = old == null ? said.newest() : Assertion.newer(said.newest(), old.said());
    if (old == null || !winner.hash().equals(old.said().hash())) {
      replace(old, winner, said);
    } else if (said.has(winner)) {
      again.add(winner.key());
    }
    said.all().filter(one -> !one.hash().equals(winner.hash()))
        .filter(one -> old == null || !one.hash().equals(old.said().hash()))
        .forEach(one -> formers.add(Brought.by(load, one)));
    return winner;
  }

  private void replace(@Nullable Brought<T> old, T winner, Contents<T> said) {
    after.put(winner.key(), Brought.by(load, winner));
    if (old != null) {
      before.put(winner.key(), old);
      formers.add(said.has(old.said()) ? old.alsoBy(List.of(load)) : old);
    }
  }
}

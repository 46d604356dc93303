package org.papergraph.loader.load;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.TransactionContext;
import org.papergraph.loader.compact.Spill;
import org.papergraph.loader.compact.Texts;
import org.papergraph.loader.graph.AssertionStore;
import org.papergraph.loader.identity.Assertion;
import org.papergraph.loader.identity.Brought;

/** What of one kind would be new in the graph, or other than it is there: kept in a file, as if it were written. */
final class Rehearsal<T extends Assertion> implements AutoCloseable {

  /** The load that would be; it has no number, and none is told. */
  private static final long LOAD = LoadReport.NONE;

  private final AssertionStore<T> store;
  private final Texts keys = new Texts();
  private final List<Integer> pieces = new ArrayList<>();
  private final Spill bodies = new Spill(Spill.TEMPORARY);

  Rehearsal(AssertionStore<T> store) {
    this.store = store;
  }

  /** What would become of a batch. */
  Fates take(TransactionContext tx, Collection<T> batch) {
    Map<String, Brought<T>> stored = Intake.stored(tx, store, batch);
    for (T said : batch) {
      int number = keys.find(said.key());
      if (number >= 0) {
        stored.put(said.key(), Brought.by(LOAD, kept(pieces.get(number))));
      }
    }
    Intake<T> intake = Intake.of(store, stored, batch, LOAD);
    intake.delta().after().values().forEach(one -> keep(one.said()));
    bodies.complete();
    return intake.fates();
  }

  private T kept(int piece) {
    return store.parse(new String(bodies.get(piece), StandardCharsets.UTF_8));
  }

  private void keep(T said) {
    int number = keys.add(said.key());
    int piece = bodies.add(said.body().getBytes(StandardCharsets.UTF_8));
    if (number == pieces.size()) {
      pieces.add(piece);
    } else {
      pieces.set(number, piece);
    }
  }

  @Override
  public void close() {
    bodies.close();
  }
}

package org.papergraph.app.execution.completion;

import java.util.function.Supplier;
import org.papergraph.app.compile.Memo;
import org.papergraph.app.compile.plan.Columns;

/** Completions of one selection, by where its fields find their values. Bounded; safe for many threads. */
public final class KeptCompletions {
  private final Memo<Columns, Completion> completions = new Memo<>(8);

  Completion of(Columns columns, Supplier<Completion> make) {
    return completions.get(columns, make);
  }
}

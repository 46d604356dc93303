package org.papergraph.app.execution.completion;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.papergraph.app.compile.plan.Columns;

/** Completions of one selection, by where its fields find their values. Bounded; safe for many threads. */
public final class KeptCompletions {
  private static final int MOST = 8;

  private final Map<Columns, Completion> completions = new ConcurrentHashMap<>();

  Completion of(Columns columns, Supplier<Completion> make) {
    var known = completions.get(columns);
    if (known != null) {
      return known;
    }
    var made = make.get();
    if (completions.size() < MOST) {
      completions.put(columns, made);
    }
    return made;
  }
}

package org.papergraph.app.execution;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells the work of a request that nobody waits for its answer any more. Safe for many threads.
 */
public final class Cancellation {
  private final Set<Runnable> actions = ConcurrentHashMap.newKeySet();
  private volatile boolean cancelled;

  /** Runs every action registered so far, and those to come at once. */
  public void cancel() {
    cancelled = true;
    actions.forEach(this::runOnce);
  }

  public boolean isCancelled() {
    return cancelled;
  }

  /** Has {@code action} run when the request is cancelled, at once if it is already. */
  public void onCancel(Runnable action) {
    actions.add(action);
    if (cancelled) {
      runOnce(action);
    }
  }

  /** Forgets an action whose work is done. */
  public void forget(Runnable action) {
    actions.remove(action);
  }

  private void runOnce(Runnable action) {
    if (actions.remove(action)) {
      action.run();
    }
  }
}

package org.papergraph.loader.graph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Work that is done one piece after the other in a thread of its own. For use by one thread at a time. */
final class Lane implements AutoCloseable {

  /** Pieces that may wait: enough to keep the database busy, few enough to keep memory small. */
  private static final int AHEAD = 4;

  private final ExecutorService worker;
  private final Deque<Future<?>> running = new ArrayDeque<>();

  Lane(String name) {
    this.worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().name(name).daemon()
        .factory());
  }

  /** Adds a piece; waits if too many wait already. */
  void add(Runnable piece) {
    running.add(worker.submit(piece));
    drain(AHEAD);
  }

  /** Waits until all is done. */
  void complete() {
    drain(0);
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }

  private void drain(int most) {
    while (running.size() > most) {
      try {
        running.remove().get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while writing", e);
      } catch (ExecutionException e) {
        throw e.getCause() instanceof RuntimeException failure
            ? failure
            : new IllegalStateException(e.getCause());
      }
    }
  }
}

package org.papergraph.loader.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Work in rounds: what is of one round goes on at the same time, and a round begins when the one before has ended. */
final class Rounds implements AutoCloseable {

  /** Rounds that may wait while one goes on. */
  private static final int AHEAD = 4;

  private final ExecutorService foreman = Executors.newSingleThreadExecutor(
      Thread.ofPlatform().name("rounds").daemon().factory());
  private final ExecutorService workers = Executors.newCachedThreadPool(
      Thread.ofPlatform().name("writer-", 0).daemon().factory());
  private final Deque<Future<Boolean>> running = new ArrayDeque<>();

  /** Adds a round; waits if too many wait already. */
  void add(List<Callable<Void>> work) {
    running.add(foreman.submit(() -> {
      List<Future<Void>> parts = new ArrayList<>();
      work.forEach(part -> parts.add(workers.submit(part)));
      for (Future<Void> part : parts) {
        part.get();
      }
      return true;
    }));
    drain(AHEAD);
  }

  /** Waits until all is done. */
  void complete() {
    drain(0);
  }

  @Override
  public void close() {
    foreman.shutdownNow();
    workers.shutdownNow();
  }

  private void drain(int most) {
    while (running.size() > most) {
      try {
        running.remove().get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while writing", e);
      } catch (ExecutionException e) {
        throw unwrapped(e);
      }
    }
  }

  /** The failure itself, from whichever thread. */
  private static RuntimeException unwrapped(ExecutionException e) {
    Throwable cause = e;
    while (cause instanceof ExecutionException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
  }
}

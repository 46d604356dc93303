package org.papergraph.loader.compact;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Works on pieces of a range in several threads and hands over the results one by one in their order. */
public final class Chunks {

  /** So many results may wait beside those being made. */
  private static final int AHEAD = 4;

  private Chunks() {}

  /** Makes one result of the items from {@code from} to {@code to}, exclusive; called by any thread. */
  @FunctionalInterface
  public interface Work<T> {
    T of(int from, int to);
  }

  /**
   * @param items how many there are
   * @param size items a piece
   * @param sink called by the calling thread
   */
  public static <T> void each(int items, int size, Work<T> work, Consumer<T> sink) {
    int threads = Runtime.getRuntime().availableProcessors();
    ExecutorService executor = Executors.newFixedThreadPool(threads,
        Thread.ofPlatform().name("chunks-", 0).daemon().factory());
    try {
      Deque<Future<T>> running = new ArrayDeque<>();
      for (int from = 0; from < items; from += size) {
        int first = from;
        int end = (int) Math.min(items, from + (long) size);
        running.add(executor.submit(() -> work.of(first, end)));
        if (running.size() > threads + AHEAD) {
          sink.accept(result(running.remove()));
        }
      }
      while (!running.isEmpty()) {
        sink.accept(result(running.remove()));
      }
    } finally {
      executor.shutdownNow();
    }
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}

package org.papergraph.app.http;

import jakarta.inject.Singleton;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Work that takes until it is let go, and tells when it began and how it ended. */
@Singleton
final class Slow {
  private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
  private final CountDownLatch letGo = new CountDownLatch(1);
  private final CyclicBarrier three = new CyclicBarrier(3);

  /** Returns once {@link #letGo()} was called. */
  String hold() throws InterruptedException {
    events.add("began");
    try {
      letGo.await();
      return "done";
    } catch (InterruptedException stopped) {
      events.add("interrupted");
      throw stopped;
    }
  }

  void letGo() {
    letGo.countDown();
  }

  /** Returns once three callers are in here at the same time. */
  String meet() throws Exception {
    three.await();
    return "met";
  }

  /** The next thing that happened, null if nothing did for ten seconds. */
  @Nullable
  String nextEvent() throws InterruptedException {
    return events.poll(10, TimeUnit.SECONDS);
  }
}

package org.papergraph.app.execution.exploration;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;

/** Where those who pass wait until it is opened, and are counted. */
public final class Gate {
  private final AtomicInteger passed = new AtomicInteger();
  private final CountDownLatch somebody = new CountDownLatch(1);
  private final CountDownLatch opened = new CountDownLatch(1);

  void pass() {
    passed.incrementAndGet();
    somebody.countDown();
    await(opened);
  }

  /** Returns once somebody is at the gate, or has passed it. */
  public void awaitSomebody() {
    await(somebody);
  }

  public void open() {
    opened.countDown();
  }

  /** How many came to the gate. */
  public int passed() {
    return passed.get();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}

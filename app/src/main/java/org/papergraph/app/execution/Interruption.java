package org.papergraph.app.execution;

import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Interrupts the thread that made it when time is up or the client has gone, until closed. What the thread does after
 * that is left alone.
 */
final class Interruption implements AutoCloseable {

  /** Why a thread was interrupted. */
  enum Cause {
    TIME_IS_UP, CLIENT_GONE
  }

  private static final ScheduledThreadPoolExecutor CLOCK = clock();

  private final Thread thread = Thread.currentThread();
  private final Cancellation cancellation;
  private final Runnable onGone = this::clientGone;
  private final Future<?> onTime;
  private @Nullable Cause cause;
  private boolean closed;

  Interruption(Deadline deadline, Cancellation cancellation) {
    this.cancellation = cancellation;
    onTime = CLOCK.schedule(() -> interrupt(Cause.TIME_IS_UP), deadline.remaining().toNanos(),
        TimeUnit.NANOSECONDS);
    cancellation.onCancel(onGone);
  }

  /** Why the thread was interrupted, if it was. */
  synchronized Optional<Cause> cause() {
    return Optional.ofNullable(cause);
  }

  private void clientGone() {
    interrupt(Cause.CLIENT_GONE);
  }

  private synchronized void interrupt(Cause why) {
    if (!closed && cause == null) {
      cause = why;
      thread.interrupt();
    }
  }

  @Override
  public void close() {
    onTime.cancel(false);
    cancellation.forget(onGone);
    synchronized (this) {
      closed = true;
      if (cause != null) {
        Thread.interrupted();
      }
    }
  }

  private static ScheduledThreadPoolExecutor clock() {
    var clock = new ScheduledThreadPoolExecutor(1,
        Thread.ofPlatform().daemon().name("deadlines").factory());
    clock.setRemoveOnCancelPolicy(true);
    return clock;
  }
}

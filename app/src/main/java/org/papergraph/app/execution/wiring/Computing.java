package org.papergraph.app.execution.wiring;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.papergraph.app.error.ApiException;
import org.papergraph.app.error.ErrorCode;
import org.papergraph.app.execution.Deadline;

/**
 * Places for those who compute, as many as there are processors: more at a time would only take longer and more memory.
 * Safe for many threads.
 */
@Singleton
final class Computing {
  private final Semaphore places;

  @Inject
  Computing() {
    this(Runtime.getRuntime().availableProcessors());
  }

  Computing(int places) {
    this.places = new Semaphore(places);
  }

  /**
   * Computes when there is a place.
   *
   * @throws ApiException DEADLINE_EXCEEDED if there is none in time
   */
  <T> T within(Deadline deadline, Supplier<T> compute) {
    try {
      if (!places.tryAcquire(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS)) {
        throw new ApiException(ErrorCode.DEADLINE_EXCEEDED,
            "Too much is being computed at the moment. Try again in a few seconds.");
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new ApiException(ErrorCode.DEADLINE_EXCEEDED, "The request has ended.", interrupted);
    }
    try {
      return compute.get();
    } finally {
      places.release();
    }
  }
}

package org.papergraph.app.execution;

import java.time.Duration;

/**
 * The moment by which a request must be answered.
 *
 * @param nanoTime that moment on the scale of {@link System#nanoTime()}
 */
public record Deadline(long nanoTime) {

  /** The moment {@code timeout} from now. */
  public static Deadline in(Duration timeout) {
    return new Deadline(System.nanoTime() + timeout.toNanos());
  }

  /** The time left; zero if the moment has passed, never negative. */
  public Duration remaining() {
    return Duration.ofNanos(Math.max(0, nanoTime - System.nanoTime()));
  }

  public boolean isPast() {
    return nanoTime - System.nanoTime() <= 0;
  }
}

package org.papergraph.app.execution.exploration;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.error.ApiException;
import org.papergraph.app.error.ErrorCode;
import org.papergraph.app.execution.Deadline;
import org.papergraph.app.graph.SnapshotReader;
import org.papergraph.app.snapshot.GraphSnapshot;
import org.papergraph.app.snapshot.GraphVersion;

/**
 * Keeps the snapshot of the graph. It is read when first asked for and anew once the graph has another version; those
 * who ask meanwhile wait for the one reading, which goes on when their time is up. Safe for many threads.
 */
@Singleton
public final class Snapshots {
  /** A graph of 100 million papers would take hours; whatever takes longer than this is stuck. */
  private static final Duration MOST = Duration.ofMinutes(30);

  /** How long after a failure nothing is read: it would likely fail again, and cost as much. */
  private static final Duration PAUSE = Duration.ofSeconds(30);

  private final SnapshotReader reader;
  private @Nullable GraphSnapshot latest;
  private @Nullable CompletableFuture<GraphSnapshot> reading;
  /** A reading that failed for other reasons than that the database is away. */
  private @Nullable CompletableFuture<GraphSnapshot> failed;
  private long failedAt;

  Snapshots(SnapshotReader reader) {
    this.reader = reader;
  }

  /** The latest snapshot, whether or not the graph has changed since. */
  public synchronized @Nullable GraphSnapshot latest() {
    return latest;
  }

  /**
   * A snapshot of this version or a later one.
   *
   * @throws ApiException DEADLINE_EXCEEDED if it takes longer than there is time, or what reading throws
   */
  public GraphSnapshot of(GraphVersion version, Deadline deadline) {
    var snapshot = await(reading(version, false), deadline);
    // It may have been in the middle of being read for an earlier version.
    return version.differsFrom(snapshot.version())
        ? await(reading(version, false), deadline)
        : snapshot;
  }

  /** A snapshot that is read now, whatever the latest says of its version; else as {@link #of}. */
  public GraphSnapshot anew(GraphVersion version, Deadline deadline) {
    return await(reading(version, true), deadline);
  }

  private static GraphSnapshot await(CompletableFuture<GraphSnapshot> future, Deadline deadline) {
    try {
      return future.get(deadline.remaining().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      throw new ApiException(ErrorCode.DEADLINE_EXCEEDED,
          "The graph has changed and is being read anew. Try again in a few seconds.", late);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new ApiException(ErrorCode.DEADLINE_EXCEEDED, "The request has ended.", interrupted);
    } catch (ExecutionException failure) {
      throw failure.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(failure);
    }
  }

  private synchronized CompletableFuture<GraphSnapshot> reading(GraphVersion version,
      boolean anew) {
    if (!anew && latest != null && !version.differsFrom(latest.version())) {
      return CompletableFuture.completedFuture(latest);
    }
    if (failed != null && System.nanoTime() - failedAt < PAUSE.toNanos()) {
      return failed;
    }
    if (reading == null) {
      var started = new CompletableFuture<GraphSnapshot>();
      reading = started;
      Thread.ofVirtual().name("snapshot").start(() -> read(version, started));
    }
    return reading;
  }

  private void read(GraphVersion version, CompletableFuture<GraphSnapshot> started) {
    try {
      var snapshot = reader.read(version, MOST);
      settle(snapshot, null);
      started.complete(snapshot);
    } catch (ApiException away) {
      settle(null, null);
      started.completeExceptionally(away);
    } catch (Throwable failure) {
      settle(null, started);
      started.completeExceptionally(failure);
    }
  }

  private synchronized void settle(@Nullable GraphSnapshot snapshot,
      @Nullable CompletableFuture<GraphSnapshot> failure) {
    reading = null;
    latest = snapshot == null ? latest : snapshot;
    failed = failure;
    failedAt = System.nanoTime();
  }
}

package org.papergraph.app.execution.exploration;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.error.ApiException;
import org.papergraph.app.error.ErrorCode;
import org.papergraph.app.execution.Deadline;
import org.papergraph.app.graph.SnapshotReader;
import org.papergraph.app.snapshot.GraphSnapshot;
import org.papergraph.app.snapshot.GraphVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the snapshot of the graph. It is read when first asked for, and anew once the graph has another version; those
 * who ask meanwhile wait for the one reading, which goes on when their time is up. Safe for many threads.
 */
@Singleton
public final class Snapshots {
  private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);

  /** A graph of 100 million papers would take hours; whatever takes longer than this is stuck. */
  private static final Duration MOST = Duration.ofMinutes(30);

  /** How long after a failure nothing is read: it would likely fail again, and cost as much. */
  private static final Duration PAUSE = Duration.ofSeconds(30);

  private final Source source;
  private final LongSupplier nanoTime;
  private @Nullable GraphSnapshot latest;
  private @Nullable Reading reading;
  /** A reading that failed for other reasons than that the database is away. */
  private @Nullable CompletableFuture<GraphSnapshot> failed;
  private long failedAt;

  /** Where snapshots come from. */
  @FunctionalInterface
  interface Source {
    /**
     * The graph as it is now.
     *
     * @param version that the graph has before
     */
    GraphSnapshot read(GraphVersion version, Duration timeout);
  }

  @Inject
  Snapshots(SnapshotReader reader) {
    this(reader::read, System::nanoTime);
  }

  Snapshots(Source source, LongSupplier nanoTime) {
    this.source = source;
    this.nanoTime = nanoTime;
  }

  /**
   * The latest snapshot, whether or not the graph has changed since; null if there is none, or if it is known to have
   * changed and being read: nobody would be answered from it.
   */
  public synchronized @Nullable GraphSnapshot latest() {
    boolean outdated = reading != null && latest != null
        && reading.version.differsFrom(latest.version());
    return outdated ? null : latest;
  }

  /**
   * Begins to read if a load has ended since the latest snapshot, and does not wait. What was changed by hand is read
   * when it is asked for: it may go on changing.
   */
  public synchronized void refresh(GraphVersion version) {
    boolean loaded = latest == null || latest.version().load() != version.load();
    if (loaded && reading == null && recentFailure() == null) {
      reading = begun(version);
    }
  }

  /** A snapshot that is being read, since the graph has this version. */
  private record Reading(GraphVersion version, CompletableFuture<GraphSnapshot> snapshot) {
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
    var failure = recentFailure();
    if (failure != null) {
      return failure;
    }
    if (reading == null) {
      reading = begun(version);
    }
    return reading.snapshot;
  }

  /** What failed not long ago, and need not be tried again yet. */
  private @Nullable CompletableFuture<GraphSnapshot> recentFailure() {
    return nanoTime.getAsLong() - failedAt < PAUSE.toNanos() ? failed : null;
  }

  private Reading begun(GraphVersion version) {
    var started = new CompletableFuture<GraphSnapshot>();
    Thread.ofVirtual().name("snapshot").start(() -> read(version, started));
    return new Reading(version, started);
  }

  private void read(GraphVersion version, CompletableFuture<GraphSnapshot> started) {
    try {
      var snapshot = source.read(version, MOST);
      settle(snapshot, null);
      started.complete(snapshot);
    } catch (ApiException away) {
      LOG.info("The graph could not be read yet; it is when next asked for: {}", away.getMessage());
      settle(null, null);
      started.completeExceptionally(away);
    } catch (Throwable failure) {
      LOG.warn("The graph could not be read", failure);
      settle(null, started);
      started.completeExceptionally(failure);
    }
  }

  private synchronized void settle(@Nullable GraphSnapshot snapshot,
      @Nullable CompletableFuture<GraphSnapshot> failure) {
    reading = null;
    latest = snapshot == null ? latest : snapshot;
    failed = failure;
    failedAt = nanoTime.getAsLong();
  }
}

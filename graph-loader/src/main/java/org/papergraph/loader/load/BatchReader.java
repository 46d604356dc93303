package org.papergraph.loader.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.record.VocabularyTerm;
import org.papergraph.loader.source.SourceItem;
import org.papergraph.loader.source.file.Sources;

/** Reads and parses the next batches in a thread of its own while the last one is being written. */
final class BatchReader implements AutoCloseable {

  /** Batches read ahead: enough to keep the database busy, few enough to keep memory small. */
  private static final int AHEAD = 2;

  private final Sources sources;
  private final int batchSize;
  private final BlockingQueue<Batch> queue = new ArrayBlockingQueue<>(AHEAD);
  private final Thread thread;
  private volatile @Nullable Throwable failure;

  /**
   * A piece of the sources.
   *
   * @param items as read, with refusals in their places
   * @param said what they say of papers and persons
   * @param last true if nothing follows
   */
  record Batch(List<SourceItem> items, Said said, boolean last) {

    /** What the items tell of vocabularies. */
    List<VocabularyTerm> terms() {
      return items.stream().filter(SourceItem.Term.class::isInstance)
          .map(item -> ((SourceItem.Term) item).term()).toList();
    }

    /** Where the batch ends. */
    String position() {
      return items.isEmpty() ? "" : items.getLast().position().toString();
    }
  }

  BatchReader(Sources sources, int batchSize) {
    this.sources = sources;
    this.batchSize = batchSize;
    this.thread = Thread.ofPlatform().name("record-reader").daemon().start(this::run);
  }

  /** The next batch, waiting for it if need be. */
  Batch next() {
    Batch batch;
    try {
      batch = queue.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    }
    Throwable problem = failure;
    if (problem != null) {
      throw new IllegalStateException("reading failed: " + problem, problem);
    }
    return batch;
  }

  @Override
  public void close() {
    thread.interrupt();
  }

  private void run() {
    try {
      boolean last = false;
      while (!last) {
        Batch batch = read();
        last = batch.last();
        queue.put(batch);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error e) {
      failure = e;
      queue.clear();
      queue.offer(new Batch(List.of(), Said.none(), true));
    }
  }

  private Batch read() {
    List<SourceItem> items = new ArrayList<>();
    Said said = Said.none();
    while (said.size() < batchSize && items.size() < 2 * batchSize && sources.hasNext()) {
      SourceItem item = sources.next();
      items.add(item);
      said.add(item);
    }
    return new Batch(items, said, !sources.hasNext());
  }
}

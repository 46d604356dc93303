package org.papergraph.loader.load;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.papergraph.loader.source.SourceItem;
import org.papergraph.loader.source.file.Sources;

/** The records of the sources, batch by batch; counts what is read and puts refusals into their file on the way. */
final class RecordFlow implements Iterator<BatchReader.Batch>, AutoCloseable {

  private final Sources sources;
  private final BatchReader reader;
  private final RejectsFile rejects;
  private final Tallies tallies;
  private final LoadProgress progress;
  private boolean ended;

  RecordFlow(List<Path> paths, LoadOptions options, Tallies tallies, LoadProgress progress) {
    this.sources = new Sources(paths, options.format(), options.reading());
    this.reader = new BatchReader(sources, options.batchSize());
    this.rejects = new RejectsFile(options.rejects());
    this.tallies = tallies;
    this.progress = progress;
  }

  @Override
  public boolean hasNext() {
    return !ended;
  }

  @Override
  public BatchReader.Batch next() {
    if (ended) {
      throw new NoSuchElementException();
    }
    BatchReader.Batch batch = reader.next();
    ended = batch.last();
    batch.items().forEach(this::count);
    progress.read(tallies.read(), tallies.rejected(), sources.bytesRead(), sources.size());
    return batch;
  }

  @Override
  public void close() {
    reader.close();
    sources.close();
    rejects.close();
  }

  private void count(SourceItem item) {
    tallies.add(item);
    if (item instanceof SourceItem.Refused refused) {
      rejects.write(refused);
    }
  }
}

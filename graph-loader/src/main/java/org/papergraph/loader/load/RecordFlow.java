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
    progress.read(tallies.read(), sources.bytesRead(), sources.size());
    return batch;
  }

  @Override
  public void close() {
    reader.close();
    sources.close();
    rejects.close();
  }

  private void count(SourceItem item) {
    switch (item) {
      case SourceItem.Read read -> tallies.read(read);
      case SourceItem.Amended amended -> tallies.amended(amended);
      case SourceItem.Person person -> tallies.person(person);
      case SourceItem.Term term -> tallies.term(term);
      case SourceItem.Skipped skipped -> tallies.skipped(skipped);
      case SourceItem.Refused refused -> {
        tallies.refused(refused);
        rejects.write(refused);
      }
    }
  }
}

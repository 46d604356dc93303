package org.papergraph.loader.load;

import java.nio.file.Path;
import org.papergraph.loader.identity.SourceRecord;
import org.papergraph.loader.identity.Venues;
import org.papergraph.loader.image.GraphBuild;
import org.papergraph.loader.image.GraphSink;

/** Takes records into an empty graph: reads all of them, then writes nodes and relationships as they will stay. */
final class FirstLoad implements AutoCloseable {

  private final GraphBuild build;
  private long read;

  /** @param directory for temporary files */
  FirstLoad(Path directory, Venues venues) {
    this.build = new GraphBuild(directory, venues);
  }

  void read(RecordFlow flow) {
    while (flow.hasNext()) {
      for (SourceRecord record : flow.next().records()) {
        build.add(record);
        read++;
      }
    }
  }

  BatchOutcome write(GraphSink sink, long loadNumber) {
    GraphBuild.Built built = build.build(sink, loadNumber);
    return new BatchOutcome(built.records(), 0, built.current() - built.records(),
        read - built.current(), built.papers());
  }

  @Override
  public void close() {
    build.close();
  }
}

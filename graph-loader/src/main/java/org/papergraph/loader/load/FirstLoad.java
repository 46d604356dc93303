package org.papergraph.loader.load;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.papergraph.loader.graph.StoredConcept;
import org.papergraph.loader.identity.Venues;
import org.papergraph.loader.image.GraphBuild;
import org.papergraph.loader.image.GraphSink;
import org.papergraph.loader.topic.Concept;

/** Takes what sources say into an empty graph: reads all of it, then writes nodes and relationships as they will stay. */
final class FirstLoad implements AutoCloseable {

  private final GraphBuild build;
  private final Map<String, StoredConcept> vocabulary = new TreeMap<>();
  private long read;

  /** @param directory for temporary files */
  FirstLoad(Path directory, Venues venues, long loadNumber) {
    this.build = new GraphBuild(directory, venues, loadNumber);
  }

  void read(RecordFlow flow) {
    while (flow.hasNext()) {
      BatchReader.Batch batch = flow.next();
      batch.said().forEach(build::add);
      read += batch.said().size();
      batch.terms().stream().map(StoredConcept::of)
          .forEach(told -> vocabulary.merge(told.key(), told, StoredConcept::and));
    }
  }

  /** What was read of vocabularies. */
  Collection<StoredConcept> vocabulary() {
    return vocabulary.values();
  }

  /** @param concepts of all vocabularies */
  BatchOutcome write(GraphSink sink, Collection<Concept> concepts) {
    GraphBuild.Built built = build.build(sink, concepts);
    return new BatchOutcome(built.keys(), 0, built.current() - built.keys(),
        read - built.current(), built.records() - built.papers());
  }

  @Override
  public void close() {
    build.close();
  }
}

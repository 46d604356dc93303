package org.papergraph.loader.load;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.papergraph.loader.graph.StoredConcept;
import org.papergraph.loader.identity.Venues;
import org.papergraph.loader.image.GraphBuild;
import org.papergraph.loader.image.GraphSink;
import org.papergraph.loader.record.VocabularyTerm;
import org.papergraph.loader.topic.Concept;

/** Takes what sources say into an empty graph: reads all of it, then writes nodes and relationships as they will stay. */
final class FirstLoad implements AutoCloseable {

  private final GraphBuild build;
  private final Map<String, StoredConcept> vocabulary = new TreeMap<>();
  private final long load;
  private long terms;

  /** @param directory for temporary files */
  FirstLoad(Path directory, Venues venues, long loadNumber) {
    this.load = loadNumber;
    this.build = new GraphBuild(directory, venues, loadNumber);
  }

  void read(RecordFlow flow) {
    while (flow.hasNext()) {
      BatchReader.Batch batch = flow.next();
      batch.said().forEach(build::add);
      List<VocabularyTerm> told = batch.terms();
      terms += told.size();
      told.stream().map(term -> StoredConcept.of(term, load))
          .forEach(one -> vocabulary.merge(one.key(), one, StoredConcept::and));
    }
  }

  /** How many terms of vocabularies were read. */
  long terms() {
    return terms;
  }

  /** What they tell, once a concept. */
  Collection<StoredConcept> vocabulary() {
    return vocabulary.values();
  }

  /** @param concepts of all vocabularies */
  BatchOutcome write(GraphSink sink, Collection<Concept> concepts) {
    return outcome(build.build(sink, concepts));
  }

  /** What {@link #write} would return; one of them may be called, once. */
  BatchOutcome count() {
    return outcome(build.count());
  }

  private static BatchOutcome outcome(GraphBuild.Built built) {
    return new BatchOutcome(fates(built.records()), fates(built.amendments()),
        fates(built.persons()), built.records().keys() - built.papers());
  }

  private static Fates fates(GraphBuild.Heard heard) {
    return Fates.of(heard.keys(), 0, heard.current() - heard.keys(),
        heard.said() - heard.current());
  }

  @Override
  public void close() {
    build.close();
  }
}

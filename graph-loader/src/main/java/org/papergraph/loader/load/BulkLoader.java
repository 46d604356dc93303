package org.papergraph.loader.load;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.papergraph.loader.bulk.ImportFiles;
import org.papergraph.loader.graph.Migrations;
import org.papergraph.loader.graph.StoredConcept;
import org.papergraph.loader.graph.StoredConcept.Kind;
import org.papergraph.loader.graph.VocabularyStore;
import org.papergraph.loader.identity.Venues;
import org.papergraph.loader.image.Section;
import org.papergraph.loader.load.LoadProgress.Step;

/** Turns sources into the files of a new graph, for {@code neo4j-admin database import}; needs no database. */
public final class BulkLoader {

  private final LoadOptions options;
  private final LoadProgress progress;

  public BulkLoader(LoadOptions options, LoadProgress progress) {
    this.options = options;
    this.progress = progress;
  }

  /**
   * Reads files, directories and archives, in this order.
   *
   * @param folder for the graph's files; there, and empty
   */
  public LoadReport load(List<Path> paths, Path folder) {
    Instant begin = Instant.now();
    progress.step(Step.READ);
    Tallies tallies = new Tallies();
    try (RecordFlow flow = new RecordFlow(paths, options, tallies, progress);
        FirstLoad first = new FirstLoad(folder, Venues.standard(), 1);
        ImportFiles files = new ImportFiles(folder)) {
      first.read(flow);
      progress.step(Step.BUILD);
      tallies.wrote(first.write(new CountedSink(files, progress),
          Vocabularies.concepts(first.vocabulary())));
      tallies.learned(first.terms(),
          new VocabularyStore.Learned(first.vocabulary().size(), 0));
      write(first.vocabulary(), files);
      files.node(Section.LOAD, 0, "load:1", 1L, begin, Instant.now(), "FINISHED",
          paths.stream().map(Path::toString).toList(), tallies.sources(),
          CountsJson.of(tallies.counts()));
      List<List<Object>> applied = Migrations.applied(Instant.now());
      for (int i = 0; i < applied.size(); i++) {
        files.node(Section.MIGRATION, i, applied.get(i).toArray());
      }
      files.schema(Migrations.script());
      return new LoadReport(1, tallies.counts(), files.counts(), tallies.firstRefused(),
          tallies.firstNotes(), tallies.skipped(), Duration.between(begin, Instant.now()));
    }
  }

  private static void write(Collection<StoredConcept> vocabulary, ImportFiles files) {
    int number = 0;
    for (StoredConcept concept : vocabulary) {
      files.node(Section.VOCABULARY_TERM, number++, concept.key(), concept.vocabulary(),
          concept.id(), concept.texts(Kind.LABEL), concept.texts(Kind.ALTERNATIVE),
          concept.texts(Kind.BROADER), concept.texts(Kind.SAME), concept.loads().getFirst(),
          concept.loads());
    }
  }
}

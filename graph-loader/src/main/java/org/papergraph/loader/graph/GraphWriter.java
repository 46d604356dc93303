package org.papergraph.loader.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.neo4j.driver.TransactionContext;
import org.papergraph.loader.identity.ResolvedPaper;
import org.papergraph.loader.identity.Venue;
import org.papergraph.loader.identity.VenueLink;

/**
 * Writes what a batch changes, within one transaction. Everything whose derived values may be out of date afterwards
 * bears the label {@code Stale}. The order of the steps matters: what is to go goes before authors are told apart, and
 * nodes come before what hangs on them.
 */
public final class GraphWriter {

  private final TransactionContext tx;

  public GraphWriter(TransactionContext tx) {
    this.tx = tx;
  }

  /** @param records the batch's new and changed records, and those that describe another paper now */
  public void write(PaperChanges changes, Collection<StoredRecord> records) {
    List<ResolvedPaper> bylinesBefore = changes.cleared(ResolvedPaper::byline);
    Statement.TOUCH_AUTHORS.write(tx, "ids", changes.touched());
    Statement.CLEAR_BYLINES.write(tx, "ids",
        having(bylinesBefore, paper -> !paper.byline().isEmpty()));
    Statement.CLEAR_VENUES.write(tx, "ids",
        having(changes.cleared(ResolvedPaper::venue), paper -> paper.venue() != null));
    Statement.CLEAR_REFERENCES.write(tx, "ids",
        having(changes.cleared(ResolvedPaper::references), paper -> !paper.references().isEmpty()));
    Statement.REMOVE_PAPERS.write(tx, "ids", changes.gone());
    Statement.UPSERT_PAPERS.write(tx, "rows",
        changes.written().stream().map(Rows::of).toList());
    Statement.IDENTIFY_PAPERS.write(tx, "rows", identifierRows(changes.identified()));
    Statement.RETIRE_IDENTIFIERS.write(tx, "ids", changes.retired());
    writeRecords(changes, records);
    new BylineWriter(tx).write(changes);
    writeVenues(changes.changed(ResolvedPaper::venue));
    writeReferences(changes.changed(ResolvedPaper::references));
  }

  private static List<String> having(List<ResolvedPaper> papers, Predicate<ResolvedPaper> test) {
    return papers.stream().filter(test).map(ResolvedPaper::id).toList();
  }

  private static List<Map<String, Object>> identifierRows(Map<String, String> entities) {
    List<Map<String, Object>> rows = new ArrayList<>();
    entities.forEach((id, entity) -> rows.add(Map.of("id", id, "entity", entity)));
    return rows;
  }

  private void writeRecords(PaperChanges changes, Collection<StoredRecord> records) {
    Map<String, String> papers = PaperChanges.papersByRecord(changes.after());
    List<Map<String, Object>> rows = new ArrayList<>();
    for (StoredRecord stored : records) {
      String key = stored.record().key();
      String paper = papers.get(key);
      if (paper == null) {
        throw new IllegalStateException("record " + key + " describes no paper");
      }
      rows.add(Rows.with(Rows.of(stored), "paper", paper));
    }
    Statement.UPSERT_RECORDS.write(tx, "rows", rows);
  }

  private void writeVenues(List<ResolvedPaper> papers) {
    Map<String, Map<String, Object>> venues = new LinkedHashMap<>();
    List<Map<String, Object>> links = new ArrayList<>();
    for (ResolvedPaper paper : papers) {
      VenueLink link = paper.venue();
      if (link != null) {
        venues.computeIfAbsent(link.venue().id(), id -> venueRow(link.venue()));
        links.add(
            Rows.with(Rows.with(Rows.of(link), "paper", paper.id()), "venue", link.venue().id()));
      }
    }
    Statement.UPSERT_VENUES.write(tx, "rows", venues.values());
    Statement.PUBLISH_PAPERS.write(tx, "rows", links);
  }

  private static Map<String, Object> venueRow(Venue venue) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("id", venue.id());
    properties.put("paperCount", 0L);
    properties.put("name", venue.name());
    properties.put("kind", venue.kind());
    Rows.put(properties, "acronym", venue.acronym());
    return properties;
  }

  private void writeReferences(List<ResolvedPaper> papers) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (ResolvedPaper paper : papers) {
      paper.references().forEach(
          (id, source) -> rows.add(Map.of("paper", paper.id(), "id", id, "source", source)));
    }
    Statement.CREATE_REFERENCES.write(tx, "rows", rows);
  }

}

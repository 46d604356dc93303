package org.papergraph.loader.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.neo4j.driver.TransactionContext;
import org.papergraph.loader.identity.Brought;
import org.papergraph.loader.identity.Origin;
import org.papergraph.loader.identity.ResolvedPaper;
import org.papergraph.loader.identity.SourceAmendment;
import org.papergraph.loader.identity.SourcePerson;
import org.papergraph.loader.identity.SourceRecord;
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

  /**
   * What a batch changes.
   *
   * @param papers of the neighbourhood, before and after
   * @param records that are new, changed, or describe another paper now
   * @param changed how the records change
   * @param amended how the amendments change
   * @param persons how the persons change
   */
  public record Revision(PaperChanges papers, Collection<Brought<SourceRecord>> records,
      Delta<SourceRecord> changed, Delta<SourceAmendment> amended, Delta<SourcePerson> persons) {
  }

  public void write(Revision revision) {
    PaperChanges changes = revision.papers();
    List<ResolvedPaper> bylinesBefore = changes.cleared(ResolvedPaper::byline);
    Statement.TOUCH_AUTHORS.write(tx, "ids", changes.touched());
    Statement.CLEAR_BYLINES.write(tx, "ids",
        having(bylinesBefore, paper -> !paper.byline().isEmpty()));
    Statement.CLEAR_VENUES.write(tx, "ids",
        having(changes.cleared(ResolvedPaper::venue), paper -> paper.venue() != null));
    clearReferences(changes);
    Statement.REMOVE_PAPERS.write(tx, "ids", changes.gone());
    Statement.UPSERT_PAPERS.write(tx, "rows",
        changes.written().stream().map(Rows::of).toList());
    Statement.IDENTIFY_PAPERS.write(tx, "rows", identifierRows(changes.identified()));
    Statement.RETIRE_IDENTIFIERS.write(tx, "ids", changes.retired());
    writeSaid(revision);
    new BylineWriter(tx).write(changes, revision.persons());
    writeVenues(changes.changed(ResolvedPaper::venue));
    writeReferences(changes);
  }

  private static List<String> having(List<ResolvedPaper> papers, Predicate<ResolvedPaper> test) {
    return papers.stream().filter(test).map(ResolvedPaper::id).toList();
  }

  private static List<Map<String, Object>> identifierRows(Map<String, String> entities) {
    List<Map<String, Object>> rows = new ArrayList<>();
    entities.forEach((id, entity) -> rows.add(Map.of("id", id, "entity", entity)));
    return rows;
  }

  /** A record that its source has withdrawn describes no paper. */
  private void writeSaid(Revision revision) {
    Map<String, String> papers = PaperChanges.papersByRecord(revision.papers().after());
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Brought<SourceRecord> record : revision.records()) {
      Map<String, Object> row = Rows.of(record);
      Rows.put(row, "paper", papers.get(record.said().key()));
      rows.add(row);
    }
    Statement.UPSERT_RECORDS.write(tx, "rows", rows);
    Statement.REMOVE_RECORDS.write(tx, "keys", revision.changed().gone());
    Statement.UPSERT_AMENDMENTS.write(tx, "rows",
        revision.amended().written().stream().map(Rows::of).toList());
    Statement.REMOVE_AMENDMENTS.write(tx, "keys", revision.amended().gone());
    Statement.UPSERT_PERSONS.write(tx, "rows",
        revision.persons().written().stream().map(Rows::of).toList());
    Statement.REMOVE_PERSONS.write(tx, "keys", revision.persons().gone());
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

  /** Papers that stay lose single references: some cite thousands, of which a batch changes a few. */
  private void clearReferences(PaperChanges changes) {
    List<String> gone = new ArrayList<>();
    List<Map<String, Object>> rows = new ArrayList<>();
    for (ResolvedPaper old : changes.cleared(ResolvedPaper::references)) {
      ResolvedPaper paper = changes.after().get(old.id());
      if (paper != null) {
        rows.addAll(Rows.references(old, common(old, paper)));
      } else if (!old.references().isEmpty()) {
        gone.add(old.id());
      }
    }
    Statement.CLEAR_REFERENCES.write(tx, "ids", gone);
    Statement.DROP_REFERENCES.write(tx, "rows", rows);
  }

  private void writeReferences(PaperChanges changes) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (ResolvedPaper paper : changes.changed(ResolvedPaper::references)) {
      ResolvedPaper old = changes.before().get(paper.id());
      rows.addAll(Rows.references(paper, old == null ? Set.of() : common(old, paper)));
    }
    Statement.CREATE_REFERENCES.write(tx, "rows", rows);
  }

  /** Ids that both cite, with the same origin. */
  private static Set<String> common(ResolvedPaper one, ResolvedPaper other) {
    Map<String, Origin> common = new HashMap<>(one.references());
    common.entrySet().retainAll(other.references().entrySet());
    return common.keySet();
  }
}

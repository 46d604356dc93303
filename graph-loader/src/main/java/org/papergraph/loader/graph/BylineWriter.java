package org.papergraph.loader.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.TransactionContext;
import org.papergraph.loader.identity.AuthorDecisions;
import org.papergraph.loader.identity.AuthorIds;
import org.papergraph.loader.identity.BylineEntry;
import org.papergraph.loader.identity.Keys;
import org.papergraph.loader.identity.ResolvedPaper;
import org.papergraph.loader.identity.SourcePerson;

/** Writes bylines, and with them the authors they name. */
final class BylineWriter {

  private final TransactionContext tx;
  private final AuthorDecisions decisions;

  BylineWriter(TransactionContext tx) {
    this.tx = tx;
    this.decisions = DecisionLog.active(tx);
  }

  /**
   * @param changes of which the bylines that are not to stay have been removed in this transaction
   * @param persons what has been written of who is one person
   */
  void write(PaperChanges changes, Delta<SourcePerson> persons) {
    List<ResolvedPaper> after = changes.changed(ResolvedPaper::byline);
    List<PlacedKey> added = keys(after);
    Set<List<String>> dropped = new LinkedHashSet<>();
    keys(changes.cleared(ResolvedPaper::byline)).forEach(entry -> dropped.add(entry.key()));
    added.forEach(entry -> dropped.remove(entry.key()));
    Set<String> reassigned = new LinkedHashSet<>();
    persons.said().forEach(person -> reassigned.addAll(person.ids()));
    AuthorLookup lookup = new AuthorLookup(tx, decisions);
    lookup.resolve(added, dropped, reassigned, decidedAnew(changes, after));
    Map<String, Map<String, Object>> nodes = targets(lookup);
    List<Map<String, Object>> rows = new ArrayList<>();
    for (ResolvedPaper paper : after) {
      for (BylineEntry entry : paper.byline()) {
        String author = decisions.isEvidence(entry)
            ? lookup.author(paper.id(), entry.key())
            : entry.nameId();
        nodes.computeIfAbsent(author, id -> author(id, entry.name()));
        rows.add(Rows.with(Rows.with(Rows.of(entry), "paper", paper.id()), "author", author));
      }
    }
    Statement.UPSERT_AUTHORS.write(tx, "rows", nodes.values());
    lookup.settle();
    Statement.CREATE_BYLINES.write(tx, "rows", rows);
  }

  /** Gives entries to whom they belong after a decision has been taken, or taken back, on authors of these ids. */
  void regroup(List<String> ids) {
    AuthorLookup lookup = new AuthorLookup(tx, decisions);
    lookup.resolve(List.of(), Set.of(), Set.of(), new LinkedHashSet<>(ids));
    Statement.UPSERT_AUTHORS.write(tx, "rows", targets(lookup).values());
    lookup.settle();
  }

  private List<PlacedKey> keys(List<ResolvedPaper> papers) {
    List<PlacedKey> keys = new ArrayList<>();
    for (ResolvedPaper paper : papers) {
      paper.byline().stream().filter(decisions::isEvidence)
          .forEach(entry -> keys.add(new PlacedKey(paper.id(), entry.key())));
    }
    return keys;
  }

  /** Ids of authors from whom papers are split off that are written here, or are found by other ids than before. */
  private Set<String> decidedAnew(PaperChanges changes, List<ResolvedPaper> after) {
    Set<String> papers = new LinkedHashSet<>(changes.identified().keySet());
    papers.addAll(changes.retired());
    after.forEach(paper -> papers.addAll(paper.identifiers()));
    return decisions.splitOn(papers);
  }

  private static Map<String, Map<String, Object>> targets(AuthorLookup lookup) {
    Map<String, Map<String, Object>> nodes = new LinkedHashMap<>();
    lookup.movedTo().forEach(id -> nodes.put(id, author(id, id)));
    return nodes;
  }

  /** A first name, so that the graph can be read while the load goes on; the derived one follows. */
  private static Map<String, Object> author(String id, String name) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("id", id);
    properties.put("name", name);
    properties.put("nameKey", Keys.name(name));
    properties.put("identity", AuthorIds.identity(id));
    properties.put("paperCount", 0L);
    if (AuthorIds.isOrcid(id)) {
      properties.put("orcid", id.substring("author:orcid:".length()));
    }
    return properties;
  }

}

package org.papergraph.loader.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.neo4j.driver.TransactionContext;
import org.papergraph.loader.identity.AuthorIds;
import org.papergraph.loader.identity.BylineEntry;
import org.papergraph.loader.identity.Keys;
import org.papergraph.loader.identity.ResolvedPaper;
import org.papergraph.loader.identity.SourcePerson;

/** Writes bylines, and with them the authors they name. */
final class BylineWriter {

  private final TransactionContext tx;

  BylineWriter(TransactionContext tx) {
    this.tx = tx;
  }

  /**
   * @param before papers whose bylines have been removed in this transaction, as they were
   * @param after papers whose bylines are to be written
   * @param persons what has been written of who is one person
   */
  void write(List<ResolvedPaper> before, List<ResolvedPaper> after, Delta<SourcePerson> persons) {
    Set<List<String>> dropped = ids(before);
    Set<List<String>> added = ids(after);
    dropped.removeAll(added);
    AuthorLookup lookup = new AuthorLookup(tx);
    Set<String> reassigned = new LinkedHashSet<>();
    persons.said().forEach(person -> reassigned.addAll(person.ids()));
    Function<List<String>, String> authors = lookup.resolve(added, dropped, reassigned);
    Map<String, Map<String, Object>> nodes = new LinkedHashMap<>();
    lookup.movedTo().forEach((id, name) -> nodes.put(id, author(id, name)));
    List<Map<String, Object>> rows = new ArrayList<>();
    for (ResolvedPaper paper : after) {
      for (BylineEntry entry : paper.byline()) {
        String author = entry.ids().isEmpty() ? entry.nameId() : authors.apply(entry.ids());
        nodes.computeIfAbsent(author, id -> author(id, entry.name()));
        rows.add(Rows.with(Rows.with(Rows.of(entry), "paper", paper.id()), "author", author));
      }
    }
    Statement.UPSERT_AUTHORS.write(tx, "rows", nodes.values());
    lookup.settle();
    Statement.CREATE_BYLINES.write(tx, "rows", rows);
  }

  private static Set<List<String>> ids(List<ResolvedPaper> papers) {
    Set<List<String>> ids = new LinkedHashSet<>();
    for (ResolvedPaper paper : papers) {
      paper.byline().stream().map(BylineEntry::ids).filter(entry -> !entry.isEmpty())
          .forEach(ids::add);
    }
    return ids;
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

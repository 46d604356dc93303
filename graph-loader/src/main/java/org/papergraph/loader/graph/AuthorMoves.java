package org.papergraph.loader.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.papergraph.loader.identity.AuthorIdentifiers;
import org.papergraph.loader.identity.BylineEntry;
import org.papergraph.loader.identity.DecidedAuthors;

/** Byline entries that are in the graph and go from one author to another. */
final class AuthorMoves {

  private final TransactionContext tx;
  private final List<Map<String, Object>> byIds = new ArrayList<>();
  private final List<Map<String, Object>> byPlace = new ArrayList<>();
  private final Set<String> targets = new TreeSet<>();

  AuthorMoves(TransactionContext tx) {
    this.tx = tx;
  }

  /** All entries of an author with the same ids go the same way. */
  void addByIds(Map<String, Set<List<String>>> entriesByAuthor, DecidedAuthors authors) {
    entriesByAuthor.forEach((from, keys) -> keys.forEach(ids -> {
      String to = authors.author("", ids);
      if (!to.equals(from)) {
        targets.add(to);
        byIds.add(Map.of("from", from, "to", to, "ids", ids));
      }
    }));
  }

  /** Where decisions have a say, the way of an entry depends on its paper too. */
  void addByPlace(Collection<String> of, DecidedAuthors authors, AuthorIdentifiers identifiers) {
    for (Record row : Statement.ENTRIES_OF_AUTHORS.read(tx, "authors", of)) {
      String from = row.get("author").asString();
      String paper = row.get("paper").asString();
      List<String> key = BylineEntry.key(row.get("ids").asList(Value::asString, List.of()),
          row.get("rawName").asString());
      String to = authors.author(paper, key);
      identifiers.add(key, to);
      if (!to.equals(from)) {
        targets.add(to);
        byPlace.add(Map.of("from", from, "to", to, "paper", paper, "position",
            row.get("position").asLong()));
      }
    }
  }

  /** The ids of authors that take entries. */
  Set<String> targets() {
    return targets;
  }

  void write() {
    Statement.MOVE_BYLINES.write(tx, "rows", byIds);
    Statement.MOVE_ENTRIES.write(tx, "rows", byPlace);
  }
}

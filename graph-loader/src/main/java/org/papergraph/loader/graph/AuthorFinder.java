package org.papergraph.loader.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.papergraph.loader.identity.Keys;

/** Finds the authors and papers that ids stand for. */
public final class AuthorFinder {

  private final TransactionContext tx;

  public AuthorFinder(TransactionContext tx) {
    this.tx = tx;
  }

  /**
   * Whom an id stands for.
   *
   * @param author the present id of the one author it stands for, or empty
   * @param candidates those on whose entries it stands, if it stands for none without doubt
   */
  public record Found(String author, Set<String> candidates) {
  }

  public Found author(String id) {
    String author = "";
    Set<String> candidates = new TreeSet<>();
    for (Record row : Statement.AUTHORS_BY_IDENTIFIER.read(tx, "ids", List.of(id))) {
      if (row.get("certain").asBoolean()) {
        author = row.get("author").asString();
      } else {
        candidates.add(row.get("author").asString());
      }
    }
    return new Found(author, candidates);
  }

  /** Ids of authors of this name with the number of their papers, at most five, the busiest first. */
  public List<String> named(String name) {
    return Statement.AUTHORS_BY_NAME.run(tx, Map.of("nameKey", Keys.name(name)))
        .list(row -> row.get("id").asString() + " (papers: " + row.get("papers").asLong() + ")");
  }

  /** The present id of the paper for each of these ids that a paper answers to. */
  public Map<String, String> papers(Collection<String> ids) {
    Map<String, String> papers = new HashMap<>();
    Statement.PAPERS_BY_IDENTIFIER.read(tx, "ids", ids)
        .forEach(row -> papers.put(row.get("id").asString(), row.get("paper").asString()));
    return papers;
  }

  /** For each paper of an author the name as it stands there. */
  public Map<String, String> papersOf(String author) {
    Map<String, String> names = new TreeMap<>();
    Statement.ENTRIES_OF_AUTHORS.read(tx, "authors", List.of(author)).forEach(
        row -> names.put(row.get("paper").asString(), row.get("rawName").asString()));
    return names;
  }
}

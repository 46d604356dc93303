package org.papergraph.loader.identity;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Whom an author's id stands for: collects, entry by entry, who bears it. */
public final class AuthorIdentifiers {

  private final DecidedAuthors authors;
  private final Map<String, Set<String>> candidates = new TreeMap<>();

  public AuthorIdentifiers(DecidedAuthors authors) {
    this.authors = authors;
  }

  /** An entry with this key names this author. */
  public void add(List<String> key, String author) {
    key.forEach(id -> candidates.computeIfAbsent(id, each -> new TreeSet<>()).add(author));
    candidates.computeIfAbsent(author, id -> new TreeSet<>()).add(author);
  }

  /**
   * Ids that are one author's as sources say elsewhere. They stand for authors that have entries, so all entries must
   * have been added.
   */
  public void addPersons(Collection<List<String>> persons) {
    Set<String> present = new HashSet<>();
    candidates.values().forEach(present::addAll);
    for (List<String> ids : persons) {
      for (String id : ids) {
        Set<String> bearers = new TreeSet<>(authors.bearers(id));
        bearers.retainAll(present);
        if (!bearers.isEmpty()) {
          candidates.computeIfAbsent(id, each -> new TreeSet<>()).addAll(bearers);
        }
      }
    }
  }

  /** For each id the authors whose entries bear it, or whose own it is. */
  public Map<String, Set<String>> candidates() {
    return candidates;
  }

  /** The author whom an id stands for without doubt, or empty. */
  public String authorOf(String id) {
    Set<String> bearers = candidates.getOrDefault(id, Set.of());
    String author = bearers.contains(id) ? id : authors.authorOf(id);
    return bearers.contains(author) ? author : "";
  }
}

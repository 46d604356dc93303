package org.papergraph.loader.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which author each byline entry names, from the ids that stand on entries together. Ids of one entry are one
 * author's, and so are all that hang together in this way, unless that would make one person of two ORCID iDs: then an
 * entry belongs to its own ORCID iD, else to the strongest of its own ids.
 *
 * @param byIds the author's id for each list of ids that stands on an entry
 * @param candidates for each id the authors whose entries bear it; the id stands for one alone if that is the only one
 *   or has it as its own id
 */
public record AuthorAssignment(Map<List<String>, String> byIds,
    Map<String, Set<String>> candidates) {

  /** @param entries the distinct lists of ids, each strongest first and not empty; closed under shared ids */
  public static AuthorAssignment of(Collection<List<String>> entries) {
    return of(entries, List.of());
  }

  /**
   * @param entries the distinct lists of ids that stand on entries, each strongest first and not empty
   * @param persons ids that are one author's as sources say elsewhere, each strongest first and not empty; they make
   *   no author by themselves. With the entries closed under shared ids
   */
  public static AuthorAssignment of(Collection<List<String>> entries,
      Collection<List<String>> persons) {
    Set<List<String>> evidence = new LinkedHashSet<>(entries);
    evidence.addAll(persons);
    List<List<String>> lists = List.copyOf(evidence);
    Map<List<String>, String> assigned = new HashMap<>();
    for (List<Integer> component : components(lists)) {
      assign(component.stream().map(lists::get).toList(), assigned);
    }
    Map<List<String>, String> byIds = new HashMap<>(assigned);
    byIds.keySet().retainAll(new HashSet<>(entries));
    Set<String> authors = new HashSet<>(byIds.values());
    Map<String, Set<String>> candidates = new TreeMap<>();
    assigned.forEach((ids, author) -> {
      if (authors.contains(author)) {
        ids.forEach(id -> candidates.computeIfAbsent(id, key -> new TreeSet<>()).add(author));
      }
    });
    return new AuthorAssignment(byIds, candidates);
  }

  /** The author an id stands for without doubt, or empty. */
  public String authorOf(String id) {
    Set<String> authors = candidates.getOrDefault(id, Set.of());
    return authors.size() == 1 ? authors.iterator().next() : authors.contains(id) ? id : "";
  }

  private static Collection<List<Integer>> components(List<List<String>> entries) {
    UnionFind links = new UnionFind(entries.size());
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      for (String id : entries.get(i)) {
        Integer first = seen.putIfAbsent(id, i);
        if (first != null) {
          links.union(first, i);
        }
      }
    }
    return new ArrayList<>(links.sets());
  }

  private static void assign(List<List<String>> component, Map<List<String>, String> byIds) {
    TreeSet<String> ids = new TreeSet<>(AuthorIds.STRENGTH);
    component.forEach(ids::addAll);
    boolean onePerson = ids.stream().filter(AuthorIds::isOrcid).count() <= 1;
    component.forEach(entry -> byIds.put(entry, onePerson ? ids.first() : entry.getFirst()));
  }
}

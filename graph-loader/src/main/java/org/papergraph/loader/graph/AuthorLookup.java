package org.papergraph.loader.graph;

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
import java.util.function.Function;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.papergraph.loader.identity.AuthorAssignment;

/**
 * Which author the ids of byline entries stand for, in a graph that knows some of them. Most entries are plain: their
 * ids all stand for one author already, or there is one id and nobody has it. For the rest, everything that hangs
 * together with them is taken from the graph and assigned anew as a whole, so that the outcome is the same as if all
 * entries had come at once; entries of other papers move along.
 */
final class AuthorLookup {

  private final TransactionContext tx;
  private final Map<String, Map<String, Boolean>> known = new HashMap<>();
  private final Set<String> disputed = new LinkedHashSet<>();
  private final Map<String, Set<List<String>>> entriesByAuthor = new TreeMap<>();
  private final Set<List<String>> persons = new LinkedHashSet<>();
  private final Set<String> personIds = new HashSet<>();
  private final Set<String> askedPersons = new HashSet<>();
  private AuthorAssignment assignment = AuthorAssignment.of(List.of());

  AuthorLookup(TransactionContext tx) {
    this.tx = tx;
  }

  /**
   * @param added ids of the entries to be written, none empty
   * @param dropped ids of entries that were removed in this transaction
   * @param reassigned ids of persons that are new in this transaction, have changed or are gone
   */
  Function<List<String>, String> resolve(Set<List<String>> added, Set<List<String>> dropped,
      Set<String> reassigned) {
    if (added.isEmpty() && dropped.isEmpty() && reassigned.isEmpty()) {
      return ids -> ids.getFirst();
    }
    Set<String> asked = new LinkedHashSet<>();
    added.forEach(asked::addAll);
    dropped.forEach(asked::addAll);
    asked.addAll(reassigned);
    learn(asked);
    disputed.addAll(reassigned);
    dropped.forEach(disputed::addAll);
    readPersons(asked.stream().filter(id -> known.getOrDefault(id, Map.of()).isEmpty()).toList());
    added.stream().filter(ids -> !isPlain(ids)).forEach(disputed::addAll);
    if (!disputed.isEmpty()) {
      assignAnew(added);
    }
    return this::authorOf;
  }

  /** Authors that take entries of other papers, each with a name for the time being. */
  Map<String, String> movedTo() {
    Map<String, String> targets = new TreeMap<>();
    moves().forEach(move -> targets.put(move.to(), move.to()));
    return targets;
  }

  /** Moves entries of other papers and lets the disputed ids point where they belong now. */
  void settle() {
    Statement.MOVE_BYLINES.write(tx, "rows", moves().stream().map(Move::row).toList());
    List<Map<String, Object>> rows = new ArrayList<>();
    List<String> retired = new ArrayList<>();
    for (String id : disputed) {
      Set<String> candidates = new TreeSet<>(assignment.candidates().getOrDefault(id, Set.of()));
      String author = assignment.authorOf(id);
      candidates.remove(author);
      if (author.isEmpty() && candidates.isEmpty()) {
        retired.add(id);
      } else {
        rows.add(Map.of("id", id, "entity", author, "candidates", List.copyOf(candidates)));
      }
    }
    Statement.IDENTIFY_AUTHORS.write(tx, "rows", rows);
    Statement.RETIRE_IDENTIFIERS.write(tx, "ids", retired);
  }

  private String authorOf(List<String> ids) {
    String assigned = assignment.byIds().get(ids);
    if (assigned != null) {
      return assigned;
    }
    Map<String, Boolean> authors = known.getOrDefault(ids.getFirst(), Map.of());
    return authors.isEmpty() ? ids.getFirst() : authors.keySet().iterator().next();
  }

  private boolean isPlain(List<String> ids) {
    Set<String> authors = new HashSet<>();
    for (String id : ids) {
      Map<String, Boolean> candidates = known.getOrDefault(id, Map.of());
      boolean linked = ids.size() > 1 || personIds.contains(id);
      if ((candidates.isEmpty() && linked) || candidates.containsValue(false)
          || candidates.size() > 1) {
        return false;
      }
      authors.addAll(candidates.keySet());
    }
    return authors.size() <= 1;
  }

  private void assignAnew(Set<List<String>> added) {
    Set<List<String>> entries = new LinkedHashSet<>();
    int before;
    do {
      before = disputed.size() + entriesByAuthor.size();
      for (List<String> ids : added) {
        if (ids.stream().anyMatch(disputed::contains)) {
          entries.add(ids);
          disputed.addAll(ids);
        }
      }
      readEvidence();
      readPersons(disputed);
      persons.stream().filter(ids -> ids.stream().anyMatch(disputed::contains))
          .forEach(disputed::addAll);
    } while (disputed.size() + entriesByAuthor.size() > before);
    entriesByAuthor.values().forEach(entries::addAll);
    assignment = AuthorAssignment.of(entries,
        persons.stream().filter(ids -> disputed.contains(ids.getFirst())).toList());
  }

  /** Adds what sources say elsewhere of whose ids these are; asks once for each. */
  private void readPersons(Collection<String> ids) {
    List<String> unasked = ids.stream().filter(askedPersons::add).toList();
    for (Record row : Statement.PERSONS_BY_ID.read(tx, "ids", unasked)) {
      List<String> person = row.get("ids").asList(Value::asString);
      if (person.size() > 1) {
        persons.add(person);
        personIds.addAll(person);
      }
    }
  }

  /** Adds the entries and ids of the authors that disputed ids may stand for. */
  private void readEvidence() {
    Set<String> unknown = new LinkedHashSet<>(disputed);
    unknown.removeAll(known.keySet());
    learn(unknown);
    Set<String> authors = new TreeSet<>();
    disputed.forEach(id -> authors.addAll(known.getOrDefault(id, Map.of()).keySet()));
    authors.removeAll(entriesByAuthor.keySet());
    for (Record row : Statement.AUTHOR_EVIDENCE.read(tx, "authors", authors)) {
      Set<List<String>> entries = new LinkedHashSet<>();
      for (List<Object> ids : row.get("entries").asList(value -> value.asList())) {
        entries.add(ids.stream().map(Object::toString).toList());
      }
      entriesByAuthor.put(row.get("author").asString(), entries);
      entries.forEach(disputed::addAll);
      disputed.addAll(row.get("ids").asList(value -> value.asString()));
    }
  }

  private void learn(Set<String> ids) {
    ids.forEach(id -> known.put(id, new TreeMap<>()));
    for (Record row : Statement.AUTHORS_BY_IDENTIFIER.read(tx, "ids", ids)) {
      known.getOrDefault(row.get("id").asString(), new TreeMap<>())
          .put(row.get("author").asString(), row.get("certain").asBoolean());
    }
  }

  private List<Move> moves() {
    List<Move> moves = new ArrayList<>();
    entriesByAuthor.forEach((from, entries) -> entries.forEach(ids -> {
      String to = assignment.byIds().getOrDefault(ids, from);
      if (!to.equals(from)) {
        moves.add(new Move(from, to, ids));
      }
    }));
    return moves;
  }

  /** All entries of an author with these ids go to another. */
  private record Move(String from, String to, List<String> ids) {

    Map<String, Object> row() {
      return Map.of("from", from, "to", to, "ids", ids);
    }
  }
}

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
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.papergraph.loader.identity.AuthorAssignment;
import org.papergraph.loader.identity.AuthorDecisions;
import org.papergraph.loader.identity.AuthorIdentifiers;
import org.papergraph.loader.identity.BylineEntry;
import org.papergraph.loader.identity.DecidedAuthors;

/**
 * Which author the ids of byline entries stand for, in a graph that knows some of them. Most entries are plain: their
 * ids all stand for one author already, or there is one id and nobody has it. For the rest, everything that hangs
 * together with them, by ids or by people's decisions, is taken from the graph and assigned anew as a whole, so that the
 * outcome is the same as if all entries had come at once; entries of other papers move along.
 */
final class AuthorLookup {

  private final TransactionContext tx;
  private final AuthorDecisions decisions;
  private final Map<String, Map<String, Boolean>> known = new HashMap<>();
  private final Set<String> disputed = new LinkedHashSet<>();
  private final Map<String, Set<List<String>>> entriesByAuthor = new TreeMap<>();
  private final Set<List<String>> persons = new LinkedHashSet<>();
  private final Set<String> personIds = new HashSet<>();
  private final Set<String> askedPersons = new HashSet<>();
  private final AuthorMoves moves;
  private DecidedAuthors authors = DecidedAuthors.of(AuthorAssignment.of(List.of()),
      AuthorDecisions.NONE, Map.of());
  private AuthorIdentifiers identifiers = new AuthorIdentifiers(authors);

  AuthorLookup(TransactionContext tx, AuthorDecisions decisions) {
    this.tx = tx;
    this.decisions = decisions;
    this.moves = new AuthorMoves(tx);
  }

  /**
  /**
   * @param added the entries to be written
   * @param dropped keys of entries that were removed in this transaction
   * @param reassigned ids of persons that are new in this transaction, have changed or are gone
   * @param decidedAnew ids of authors for whom decisions do not mean any more what they meant
   */
  void resolve(Collection<PlacedKey> added, Set<List<String>> dropped, Set<String> reassigned,
      Set<String> decidedAnew) {
    Set<String> asked = new LinkedHashSet<>(decidedAnew);
    added.forEach(entry -> asked.addAll(entry.key()));
    dropped.forEach(asked::addAll);
    asked.addAll(reassigned);
    learn(asked);
    disputed.addAll(reassigned);
    disputed.addAll(decidedAnew);
    dropped.forEach(disputed::addAll);
    readPersons(asked.stream().filter(id -> known.getOrDefault(id, Map.of()).isEmpty()).toList());
    added.stream().map(PlacedKey::key).filter(key -> !isPlain(key)).forEach(disputed::addAll);
    if (!disputed.isEmpty()) {
      assignAnew(added, !decidedAnew.isEmpty());
    }
  }

  /** The author of an added entry. */
  String author(String paper, List<String> key) {
    if (authors.knows(key)) {
      return authors.author(paper, key);
    }
    Map<String, Boolean> candidates = known.getOrDefault(key.getFirst(), Map.of());
    return candidates.isEmpty() ? key.getFirst() : candidates.keySet().iterator().next();
  }

  /** Authors that take entries of other papers. */
  Set<String> movedTo() {
    return moves.targets();
  }

  /** Moves entries of other papers and lets the disputed ids point where they belong now. */
  void settle() {
    moves.write();
    List<Map<String, Object>> rows = new ArrayList<>();
    List<String> retired = new ArrayList<>();
    for (String id : disputed) {
      Set<String> candidates = new TreeSet<>(identifiers.candidates().getOrDefault(id, Set.of()));
      String author = identifiers.authorOf(id);
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

  private boolean isPlain(List<String> key) {
    Set<String> bearers = new HashSet<>();
    for (String id : key) {
      Map<String, Boolean> candidates = known.getOrDefault(id, Map.of());
      boolean linked = key.size() > 1 || personIds.contains(id);
      if ((candidates.isEmpty() && linked) || candidates.containsValue(false)
          || candidates.size() > 1 || decisions.concerns(id)) {
        return false;
      }
      bearers.addAll(candidates.keySet());
    }
    return bearers.size() <= 1 && bearers.stream().noneMatch(decisions::concerns);
  }

  private void assignAnew(Collection<PlacedKey> added, boolean decidedAnew) {
    Set<List<String>> keys = new LinkedHashSet<>();
    int before;
    do {
      before = disputed.size() + entriesByAuthor.size();
      List.copyOf(disputed).forEach(id -> disputed.addAll(decisions.tied(id)));
      for (PlacedKey entry : added) {
        if (entry.key().stream().anyMatch(disputed::contains)) {
          keys.add(entry.key());
          disputed.addAll(entry.key());
        }
      }
      readEvidence();
      readPersons(disputed);
      persons.stream().filter(ids -> ids.stream().anyMatch(disputed::contains))
          .forEach(disputed::addAll);
    } while (disputed.size() + entriesByAuthor.size() > before);
    entriesByAuthor.values().forEach(keys::addAll);
    List<List<String>> known = persons.stream()
        .filter(ids -> disputed.contains(ids.getFirst())).toList();
    AuthorAssignment assignment = AuthorAssignment.of(keys, known);
    authors = DecidedAuthors.of(assignment, decisions, splitPapers());
    identifiers = new AuthorIdentifiers(authors);
    if (decidedAnew || disputed.stream().anyMatch(decisions::concerns)) {
      moves.addByPlace(entriesByAuthor.keySet(), authors, identifiers);
    } else {
      moves.addByIds(entriesByAuthor, authors);
      entriesByAuthor.values().forEach(each -> each.forEach(this::bear));
    }
    added.stream().filter(entry -> authors.knows(entry.key()))
        .forEach(entry -> identifiers.add(entry.key(), author(entry.paper(), entry.key())));
    identifiers.addPersons(known);
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

  private void bear(List<String> key) {
    identifiers.add(key, authors.author("", key));
  }

  /** The papers that decisions split off here, by the ids that they are named by. */
  private Map<String, String> splitPapers() {
    Map<String, String> papers = new HashMap<>();
    for (Record row : Statement.PAPERS_BY_IDENTIFIER.read(tx, "ids",
        decisions.papersOf(disputed))) {
      papers.put(row.get("id").asString(), row.get("paper").asString());
    }
    return papers;
  }

  /** Adds the entries and ids of the authors that disputed ids may stand for. */
  private void readEvidence() {
    Set<String> unknown = new LinkedHashSet<>(disputed);
    unknown.removeAll(known.keySet());
    learn(unknown);
    Set<String> bearers = new TreeSet<>();
    disputed.forEach(id -> bearers.addAll(known.getOrDefault(id, Map.of()).keySet()));
    bearers.removeAll(entriesByAuthor.keySet());
    for (Record row : Statement.AUTHOR_EVIDENCE.read(tx, "authors", bearers)) {
      Set<List<String>> keys = new LinkedHashSet<>();
      row.get("entries").values()
          .forEach(entry -> keys.add(BylineEntry.key(
              entry.get(0).asList(Value::asString, List.of()), entry.get(1).asString(""))));
      entriesByAuthor.put(row.get("author").asString(), keys);
      keys.forEach(disputed::addAll);
      disputed.addAll(row.get("ids").asList(Value::asString));
    }
  }

  private void learn(Set<String> ids) {
    ids.forEach(id -> known.put(id, new TreeMap<>()));
    for (Record row : Statement.AUTHORS_BY_IDENTIFIER.read(tx, "ids", ids)) {
      known.getOrDefault(row.get("id").asString(), new TreeMap<>())
          .put(row.get("author").asString(), row.get("certain").asBoolean());
    }
  }
}

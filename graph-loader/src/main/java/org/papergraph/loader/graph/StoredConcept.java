package org.papergraph.loader.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.papergraph.loader.record.VocabularyTerm;

/**
 * All that has been told of a concept, and by which loads: the union of what terms say, so that neither their order nor
 * repetition matters.
 *
 * @param told the numbers of the loads that told each fact; {@link Fact#EXISTS} has all of them
 */
public record StoredConcept(String vocabulary, String id, SortedMap<Fact, SortedSet<Long>> told) {

  /** What is told. */
  public enum Kind {
    EXISTS, LABEL, ALTERNATIVE, BROADER, SAME
  }

  /** @param text of the label, or the id of the other concept */
  public record Fact(Kind kind, String text) implements Comparable<Fact> {

    static final Fact EXISTS = new Fact(Kind.EXISTS, "");

    @Override
    public int compareTo(Fact other) {
      int byKind = kind.compareTo(other.kind);
      return byKind != 0 ? byKind : text.compareTo(other.text);
    }
  }

  public static StoredConcept of(VocabularyTerm term, long load) {
    List<Fact> facts = new ArrayList<>(List.of(Fact.EXISTS));
    if (!term.label().isEmpty()) {
      facts.add(new Fact(Kind.LABEL, term.label()));
    }
    term.alternatives().forEach(text -> facts.add(new Fact(Kind.ALTERNATIVE, text)));
    term.broader().forEach(text -> facts.add(new Fact(Kind.BROADER, text)));
    term.same().forEach(text -> facts.add(new Fact(Kind.SAME, text)));
    return of(term.vocabulary(), term.id(), facts, List.of(load));
  }

  /** A concept of which all is told by the same loads. */
  static StoredConcept of(String vocabulary, String id, Collection<Fact> facts,
      Collection<Long> loads) {
    SortedMap<Fact, SortedSet<Long>> told = new TreeMap<>();
    facts.forEach(fact -> told.put(fact, new TreeSet<>(loads)));
    return new StoredConcept(vocabulary, id, told);
  }

  public String key() {
    return vocabulary + "|" + id;
  }

  /** What is said of this kind, sorted. */
  public List<String> texts(Kind kind) {
    return told.keySet().stream().filter(fact -> fact.kind() == kind).map(Fact::text).toList();
  }

  /** The loads that told anything. */
  public List<Long> loads() {
    return told.values().stream().flatMap(Collection::stream).distinct().sorted().toList();
  }

  /** True if everything is told by the same loads, as it mostly is. */
  boolean isToldAtOnce() {
    return told.values().stream().distinct().count() <= 1;
  }

  /** True if the other says the same of the concept, whoever told it. */
  boolean saysWhat(StoredConcept other) {
    return told.keySet().equals(other.told.keySet());
  }

  /** This and what else is told of the same concept. */
  public StoredConcept and(StoredConcept other) {
    SortedMap<Fact, SortedSet<Long>> all = new TreeMap<>();
    told.forEach((fact, loads) -> all.put(fact, new TreeSet<>(loads)));
    other.told.forEach((fact, loads) -> all.computeIfAbsent(fact, one -> new TreeSet<>())
        .addAll(loads));
    return new StoredConcept(vocabulary, id, all);
  }

  /** What others than this load have told; says nothing at all if nobody has. */
  StoredConcept without(long load) {
    return new StoredConcept(vocabulary, id,
        told.entrySet().stream()
            .filter(fact -> fact.getValue().stream().anyMatch(one -> one != load))
            .collect(Collectors.toMap(Map.Entry::getKey, fact -> others(fact.getValue(), load),
                (one, other) -> one, TreeMap::new)));
  }

  private static SortedSet<Long> others(SortedSet<Long> loads, long load) {
    SortedSet<Long> others = new TreeSet<>(loads);
    others.remove(load);
    return others;
  }
}

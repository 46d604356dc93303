package org.papergraph.loader.topic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes topics of concepts: those that mean the same are one, and so are those whose labels fold to one form. Its label
 * is what most of them are called. Built for one set of papers, since what abbreviations mean differs.
 */
final class ConceptIndex {

  private final Vocabulary vocabulary;
  private final TermShape shape;
  private final Map<String, String> meanings;
  private final SameConcepts same;
  private final Map<Integer, Group> groups = new TreeMap<>();

  /** What is told of concepts that mean the same. */
  private static final class Group {

    private final Map<String, Integer> labels = new TreeMap<>();
    private final Set<String> alternatives = new TreeSet<>();
    private final Set<String> broader = new TreeSet<>();
    private String key = "";
  }

  private ConceptIndex(Collection<Concept> concepts, Vocabulary vocabulary, TermShape shape,
      Map<String, String> meanings) {
    this.vocabulary = vocabulary;
    this.shape = shape;
    this.meanings = meanings;
    this.same = SameConcepts.of(concepts);
    concepts.forEach(this::add);
    groups.values().forEach(group -> group.key = key(group));
  }

  static Concepts build(Collection<Concept> concepts, Vocabulary vocabulary, TermShape shape,
      Map<String, String> meanings) {
    return concepts.isEmpty()
        ? Concepts.NONE
        : new ConceptIndex(withMentioned(concepts), vocabulary, shape, meanings).concepts();
  }

  /** With those that are only referred to, by words that are their labels. */
  private static Collection<Concept> withMentioned(Collection<Concept> concepts) {
    Map<String, Concept> mentioned = new TreeMap<>();
    for (Concept concept : concepts) {
      List<String> references = new ArrayList<>(concept.broader());
      references.addAll(concept.same());
      for (String id : references) {
        if (!id.contains("://")) {
          mentioned.put(concept.key(id), new Concept(concept.vocabulary(), id, List.of(id),
              List.of(), List.of(), List.of()));
        }
      }
    }
    concepts.forEach(concept -> mentioned.remove(concept.key()));
    List<Concept> all = new ArrayList<>(concepts);
    all.addAll(mentioned.values());
    return all;
  }

  private void add(Concept concept) {
    Group group = groups.computeIfAbsent(same.of(concept.key()), number -> new Group());
    Set<String> labels = new HashSet<>(concept.labels());
    if (labels.isEmpty() && !concept.id().contains("://")) {
      labels.add(concept.id());
    }
    labels.forEach(label -> group.labels.merge(label, 1, Integer::sum));
    group.alternatives.addAll(concept.alternatives());
    concept.broader().forEach(id -> group.broader.add(concept.key(id)));
  }

  /** The folded form of what the group is mostly called; empty if that is nothing to be called by. */
  private String key(Group group) {
    Map<String, Integer> called = group.labels.isEmpty()
        ? votes(group.alternatives)
        : group.labels;
    String label = called.isEmpty() ? "" : MostFrequent.of(called);
    String key = folded(label, vocabulary.abbreviations());
    return shape.isStopPhrase(key) ? "" : key;
  }

  private static Map<String, Integer> votes(Set<String> labels) {
    Map<String, Integer> votes = new HashMap<>();
    labels.forEach(label -> votes.put(label, 1));
    return votes;
  }

  private Concepts concepts() {
    Map<String, Map<String, Integer>> labels = new TreeMap<>();
    Map<String, Set<String>> broader = new HashMap<>();
    Map<String, Set<String>> phrases = new HashMap<>();
    Map<String, Set<String>> names = new HashMap<>();
    for (Group group : groups.values()) {
      if (!group.key.isEmpty()) {
        Map<String, Integer> own = labels.computeIfAbsent(group.key, key -> new TreeMap<>());
        (group.labels.isEmpty() ? votes(group.alternatives) : group.labels)
            .forEach((label, votes) -> own.merge(label, votes, Integer::sum));
        broader.computeIfAbsent(group.key, key -> new TreeSet<>()).addAll(above(group));
        group.labels.keySet().forEach(label -> index(label, group.key, phrases));
        group.alternatives.forEach(label -> index(label, group.key,
            isAbbreviation(label) ? names : phrases));
      }
    }
    Map<String, Concepts.Named> topics = new HashMap<>();
    labels.forEach((key, own) -> {
      own.keySet().removeIf(label -> !folded(label, vocabulary.abbreviations()).equals(key));
      topics.put(key,
          new Concepts.Named(MostFrequent.of(own), broader.getOrDefault(key, Set.of())));
    });
    return Concepts.of(topics, phrases, names);
  }

  private Set<String> above(Group group) {
    Set<String> keys = new TreeSet<>();
    for (String concept : group.broader) {
      Group above = groups.get(same.of(concept));
      if (above != null && !above.key.isEmpty() && !above.key.equals(group.key)) {
        keys.add(above.key);
      }
    }
    return keys;
  }

  private static boolean isAbbreviation(String label) {
    return label.indexOf(' ') < 0 && Unit.isName(label);
  }

  /** A phrase is folded as papers' phrases are, whose abbreviations stand for what they mean. */
  private void index(String label, String topic, Map<String, Set<String>> phrases) {
    for (Map<String, String> known : List.of(vocabulary.abbreviations(), meanings)) {
      String phrase = folded(label, known);
      if (!phrase.isEmpty() && !shape.isStopPhrase(phrase)) {
        phrases.computeIfAbsent(phrase, key -> new TreeSet<>()).add(topic);
      }
    }
  }

  private String folded(String label, Map<String, String> abbreviations) {
    return vocabulary.key(RunningText.label(label), abbreviations);
  }
}

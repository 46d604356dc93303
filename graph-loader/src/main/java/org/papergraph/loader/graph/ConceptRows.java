package org.papergraph.loader.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.papergraph.loader.graph.StoredConcept.Fact;
import org.papergraph.loader.graph.StoredConcept.Kind;

/** Concepts as nodes keep them. Which load told what is written out only where loads differ. */
final class ConceptRows {

  /** Properties with what is said of a concept. */
  private static final Map<String, Kind> LISTS = new TreeMap<>(Map.of("labels", Kind.LABEL,
      "alternatives", Kind.ALTERNATIVE, "broader", Kind.BROADER, "same", Kind.SAME));

  private ConceptRows() {}

  static StoredConcept read(Record row) {
    String vocabulary = row.get("vocabulary").asString();
    String id = row.get("term").asString();
    if (!row.get("told").isNull()) {
      return new StoredConcept(vocabulary, id, told(texts(row, "told")));
    }
    List<Fact> facts = new ArrayList<>(List.of(Fact.EXISTS));
    LISTS.forEach((name, kind) -> texts(row, name).forEach(text -> facts.add(new Fact(kind,
        text))));
    return StoredConcept.of(vocabulary, id, facts, row.get("loads").asList(Value::asLong));
  }

  /** What is not known is absent. */
  static Map<String, Object> row(StoredConcept concept) {
    Map<String, Object> row = new HashMap<>(Map.of("key", concept.key(), "vocabulary",
        concept.vocabulary(), "term", concept.id(), "load", concept.loads().getFirst(), "loads",
        concept.loads()));
    LISTS.forEach((name, kind) -> {
      List<String> texts = concept.texts(kind);
      if (!texts.isEmpty()) {
        row.put(name, texts);
      }
    });
    List<String> told = told(concept);
    if (told != null) {
      row.put("told", told);
    }
    return row;
  }

  /** Who told what, a text a fact; null if all was told by the same loads. */
  private static @Nullable List<String> told(StoredConcept concept) {
    return concept.isToldAtOnce()
        ? null
        : concept.told().entrySet().stream().map(ConceptRows::text).toList();
  }

  private static String text(Map.Entry<Fact, SortedSet<Long>> told) {
    return told.getKey().kind() + "|"
        + told.getValue().stream().map(String::valueOf).collect(Collectors.joining(",")) + "|"
        + told.getKey().text();
  }

  private static SortedMap<Fact, SortedSet<Long>> told(Collection<String> texts) {
    SortedMap<Fact, SortedSet<Long>> told = new TreeMap<>();
    for (String text : texts) {
      List<String> parts = Arrays.asList(text.split("\\|", 3));
      told.put(new Fact(Kind.valueOf(parts.get(0)), parts.get(2)),
          Arrays.stream(parts.get(1).split(",")).map(Long::valueOf)
              .collect(Collectors.toCollection(TreeSet::new)));
    }
    return told;
  }

  private static List<String> texts(Record row, String name) {
    return row.get(name).isNull() ? List.of() : row.get(name).asList(Value::asString);
  }
}

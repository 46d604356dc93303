package org.papergraph.loader.source.vocabulary;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a triple says of two concepts, or of a concept and its name. */
enum Relation {
  /** The object is the preferred label. */
  LABEL,
  /** The object is another label. */
  ALTERNATIVE,
  /** The object is broader than the subject. */
  BROADER,
  /** The object is narrower than the subject. */
  NARROWER,
  /** Subject and object mean the same. */
  SAME,
  /** Subject and object mean the same, and the object's name is the preferred one. */
  PREFERRED;

  /**
   * SKOS (W3C Recommendation, 2009), OWL and RDFS, and the Computer Science Ontology, in whose triples the broader
   * concept comes first ({@code superTopicOf}, {@code broaderGeneric}).
   */
  private static final Map<String, Relation> BY_NAME = Map.ofEntries(
      Map.entry("skos/core#prefLabel", LABEL), Map.entry("rdf-schema#label", LABEL),
      Map.entry("skos/core#altLabel", ALTERNATIVE),
      Map.entry("skos/core#hiddenLabel", ALTERNATIVE),
      Map.entry("skos/core#broader", BROADER), Map.entry("skos/core#narrower", NARROWER),
      Map.entry("skos/core#exactMatch", SAME), Map.entry("owl#sameAs", SAME),
      Map.entry("rdf-schema#subClassOf", BROADER), Map.entry("owl#equivalentClass", SAME),
      Map.entry("schema/cso#superTopicOf", NARROWER),
      Map.entry("schema/cso#relatedEquivalent", SAME),
      Map.entry("schema/cso#preferentialEquivalent", PREFERRED),
      Map.entry("klink:broaderGeneric", NARROWER), Map.entry("klink:relatedEquivalent", SAME),
      Map.entry("klink:primaryLabel", PREFERRED), Map.entry("rdfs:label", LABEL));

  /** By the predicate's IRI or prefixed name; null if it is about something else. */
  static @Nullable Relation of(String predicate) {
    Relation exact = BY_NAME.get(predicate);
    if (exact != null) {
      return exact;
    }
    int name = predicate.lastIndexOf('/');
    int folder = name < 0 ? -1 : predicate.lastIndexOf('/', name - 1);
    Relation lastTwo = BY_NAME.get(predicate.substring(folder + 1));
    return lastTwo != null ? lastTwo : BY_NAME.get(predicate.substring(name + 1));
  }
}

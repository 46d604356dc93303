package org.papergraph.loader.topic;

import java.util.List;

/**
 * A concept of a vocabulary, as all files together tell it. An id that is an IRI is the same concept in every vocabulary;
 * one that is words is its own label where no other is told.
 *
 * @param labels preferred labels, more than one where files differ
 * @param alternatives other labels
 * @param broader ids of broader concepts
 * @param same ids of concepts that mean the same
 */
public record Concept(String vocabulary, String id, List<String> labels, List<String> alternatives,
    List<String> broader, List<String> same) {

  public Concept {
    labels = List.copyOf(labels);
    alternatives = List.copyOf(alternatives);
    broader = List.copyOf(broader);
    same = List.copyOf(same);
  }

  /** The id by which it is known beyond its vocabulary. */
  String key() {
    return key(id);
  }

  /** Another concept's, as this one refers to it. */
  String key(String reference) {
    return reference.contains("://") ? reference : vocabulary + "|" + reference;
  }
}

package org.papergraph.loader.graph;

import java.util.List;
import java.util.TreeSet;
import org.papergraph.loader.record.VocabularyTerm;

/**
 * All that has been told of a concept: the union of what terms say, so that neither their order nor repetition matters.
 * Lists are sorted.
 *
 * @param labels preferred labels, more than one where files differ
 */
public record StoredConcept(String vocabulary, String id, List<String> labels,
    List<String> alternatives, List<String> broader, List<String> same) {

  public static StoredConcept of(VocabularyTerm term) {
    return new StoredConcept(term.vocabulary(), term.id(),
        term.label().isEmpty() ? List.of() : List.of(term.label()), term.alternatives(),
        term.broader(), term.same());
  }

  public String key() {
    return vocabulary + "|" + id;
  }

  /** This and what else is told of the same concept. */
  public StoredConcept and(StoredConcept other) {
    return new StoredConcept(vocabulary, id, union(labels, other.labels),
        union(alternatives, other.alternatives), union(broader, other.broader),
        union(same, other.same));
  }

  private static List<String> union(List<String> one, List<String> other) {
    TreeSet<String> all = new TreeSet<>(one);
    all.addAll(other);
    return List.copyOf(all);
  }
}

package org.papergraph.loader.record;

import java.util.List;

/**
 * A concept of a topic vocabulary, as one file tells it. Several terms with one id are one concept: a vocabulary in
 * triples says a little at a time.
 *
 * @param vocabulary the vocabulary's short name in lower case, such as {@code cso}
 * @param id within the vocabulary; never blank
 * @param label the preferred label; empty if this term does not say it
 * @param alternatives other labels of the same concept
 * @param broader ids of concepts that this one is narrower than
 * @param same ids of concepts that mean the same
 */
public record VocabularyTerm(String vocabulary, String id, String label, List<String> alternatives,
    List<String> broader, List<String> same) {

  public VocabularyTerm {
    alternatives = List.copyOf(alternatives);
    broader = List.copyOf(broader);
    same = List.copyOf(same);
  }
}

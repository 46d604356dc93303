package org.papergraph.loader.source.vocabulary;

import java.util.List;
import org.papergraph.loader.record.InvalidRecordException;
import org.papergraph.loader.record.VocabularyTerm;
import org.papergraph.loader.source.Position;
import org.papergraph.loader.source.SourceItem;

/**
 * One triple about a concept.
 *
 * @param subject IRI or words
 * @param object a concept's name or, for labels, text
 */
record Statement(String subject, Relation relation, String object) {

  /** The term that says the same, or why it cannot be said. */
  SourceItem item(Position position) {
    try {
      return new SourceItem.Term(position, term(), List.of());
    } catch (InvalidRecordException e) {
      return new SourceItem.Refused(position, String.valueOf(e.getMessage()),
          subject + " " + relation + " " + object);
    }
  }

  /** The narrower of two concepts is the one that is told. */
  private VocabularyTerm term() {
    String told = relation == Relation.NARROWER ? object : subject;
    String other = relation == Relation.NARROWER ? subject : object;
    List<String> none = List.of();
    return switch (relation) {
      case LABEL -> term(told, object, none, none, none);
      case ALTERNATIVE -> term(told, "", List.of(object), none, none);
      case BROADER, NARROWER -> term(told, ownLabel(told), none, List.of(other), none);
      case SAME -> term(told, ownLabel(told), none, none, List.of(other));
      case PREFERRED -> term(told, ConceptName.words(other), List.of(ConceptName.words(told)),
          none, List.of(other));
    };
  }

  private static VocabularyTerm term(String id, String label, List<String> alternatives,
      List<String> broader, List<String> same) {
    return new VocabularyTerm(ConceptName.vocabulary(id), id, label, alternatives, broader, same);
  }

  /** A concept that is named by words needs no label besides. */
  private static String ownLabel(String concept) {
    return ConceptName.isIri(concept) ? "" : concept;
  }
}

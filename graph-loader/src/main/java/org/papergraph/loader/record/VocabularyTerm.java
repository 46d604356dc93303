package org.papergraph.loader.record;

import java.util.List;
import java.util.Locale;

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

  /** @throws InvalidRecordException if there is no id, or none that can be stored */
  public VocabularyTerm {
    vocabulary = vocabulary.strip().toLowerCase(Locale.ROOT);
    id = PlainText.line(id);
    if (!PaperRecord.SOURCE.matcher(vocabulary).matches()) {
      throw new InvalidRecordException("'" + vocabulary + "' is no name of a vocabulary");
    }
    if (id.isEmpty() || !Lengths.ID.fits(id)) {
      throw new InvalidRecordException("a concept's id must have 1 to 500 characters");
    }
    label = Lengths.LABEL.fits(PlainText.line(label)) ? PlainText.line(label) : "";
    alternatives = clean(alternatives, Lengths.LABEL);
    broader = clean(broader, Lengths.ID);
    same = clean(same, Lengths.ID);
  }

  private static List<String> clean(List<String> texts, Lengths length) {
    return texts.stream().map(PlainText::line).filter(text -> !text.isEmpty())
        .filter(length::fits).distinct().sorted().toList();
  }
}

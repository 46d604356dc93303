package org.papergraph.app.citation;

import java.util.List;

/** The names on a paper, in order. */
final class Byline {
  private Byline() {}

  static List<PersonName> of(CitedPaper paper) {
    return paper.authors().stream().map(PlainLine::of).filter(name -> !name.isEmpty())
        .map(NameReader::read).toList();
  }

  /** What formats without a word for it say of a byline that is cut. */
  static String note(CitedPaper paper) {
    return "Names " + paper.authors().size() + " of " + paper.authorCount() + " authors.";
  }
}

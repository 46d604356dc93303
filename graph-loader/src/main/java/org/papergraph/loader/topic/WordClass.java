package org.papergraph.loader.topic;

/** What a word can do in a term; the lists are in {@code words.txt}. */
enum WordClass {
  /** Never part of a term; ends the phrase before it. */
  BOUNDARY,
  /** A noun of research talk: may head a term, says nothing by itself. */
  GENERIC,
  /** A generic noun that adds nothing to a term: "machine learning method". */
  TRANSPARENT,
  /** An everyday adjective or noun: may stand inside a term, says nothing, cannot head it. */
  MODIFIER,
  /** A noun that makes a term specific but is too plain to be a topic alone. */
  COMPANION,
  /** A specific adjective: makes a term specific, cannot head it. */
  ADJECTIVE,
  /** Any other word: can be a topic by itself. */
  TERM;

  boolean isSpecific() {
    return this == COMPANION || this == ADJECTIVE || this == TERM;
  }

  boolean canHead() {
    return this == GENERIC || this == TRANSPARENT || this == COMPANION || this == TERM;
  }
}

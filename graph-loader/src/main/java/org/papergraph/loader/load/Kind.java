package org.papergraph.loader.load;

import java.util.Locale;

/** What a load counts apart, in the order in which it is shown. */
public enum Kind {
  /** Of papers. */
  RECORDS,
  /** What is said of papers by their ids alone: abstracts, citations, merged and withdrawn ids. */
  AMENDMENTS,
  /** Which ids of authors are one person's. */
  PERSONS,
  /** Of vocabularies. */
  CONCEPTS;

  /** As people and machines read it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}

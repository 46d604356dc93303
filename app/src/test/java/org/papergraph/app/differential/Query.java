package org.papergraph.app.differential;

import java.util.Map;

/** A document of one operation, and the values of its variables. */
record Query(String document, Map<String, Object> variables) {

  @Override
  public String toString() {
    return document + "\nvariables: " + variables;
  }
}

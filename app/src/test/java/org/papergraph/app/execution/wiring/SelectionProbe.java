package org.papergraph.app.execution.wiring;

import graphql.schema.DataFetchingEnvironment;
import org.papergraph.app.compile.FieldSelection;

/** Lets tests of the compiler see a selection as the server does. */
public final class SelectionProbe {
  private SelectionProbe() {}

  public static FieldSelection selection(DataFetchingEnvironment environment) {
    return Selections.of(environment, Selections.below(environment));
  }
}

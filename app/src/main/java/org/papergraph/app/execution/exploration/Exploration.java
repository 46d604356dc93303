package org.papergraph.app.execution.exploration;

import org.papergraph.app.compile.FieldSelection;
import org.papergraph.app.error.ApiException;

/** Answers one root field from the snapshot. Stateless. */
@FunctionalInterface
interface Exploration {

  /**
   * The answer, but for the nodes in it.
   *
   * @throws ApiException BAD_USER_INPUT, NOT_FOUND or DEADLINE_EXCEEDED
   */
  Sketch explore(FieldSelection field, Expedition expedition);
}

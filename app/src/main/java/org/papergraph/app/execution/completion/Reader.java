package org.papergraph.app.execution.completion;

import org.jspecify.annotations.Nullable;

/** Reads the value of a field from the value of the object that has it. */
@FunctionalInterface
interface Reader {

  @Nullable
  Object read(Object source);
}

package org.papergraph.app.differential;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

/** What the naive side has found so far: it answers its own fields. */
interface Source {
  @Nullable
  Object get(DataFetchingEnvironment field);
}

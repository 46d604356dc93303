package org.papergraph.app.differential;

import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A node in a list, and the properties of the relationship that led to it, if any. */
record Row(Vertex node, Map<String, Object> edge) implements Source {

  @Override
  public @Nullable Object get(DataFetchingEnvironment field) {
    return "node".equals(field.getField().getName())
        ? node
        : edge.get(Mapping.property(field.getFieldDefinition()).orElseThrow());
  }
}

package org.papergraph.app.differential;

import graphql.schema.DataFetchingEnvironment;
import java.util.Set;

/** How often values occur among the members of a list, in whatever dimension is asked for. */
record NaiveFacets(Set<Vertex> members, int first) implements Source {

  @Override
  public Object get(DataFetchingEnvironment field) {
    return NaiveFacet.mostFrequent(members, field.getFieldDefinition(), first);
  }
}

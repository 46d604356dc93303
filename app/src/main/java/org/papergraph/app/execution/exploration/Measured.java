package org.papergraph.app.execution.exploration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.compile.FieldSelection;
import org.papergraph.app.traversal.NetworkMeasures;
import org.papergraph.app.traversal.Patience;

/**
 * The measures of a network's members that are selected; those that take a while only if they are.
 *
 * @param degrees      of all
 * @param communities  of all, or empty
 * @param centralities of all, or empty
 */
record Measured(List<Long> degrees, List<Long> communities, List<Double> centralities) {

  static Measured of(NetworkMeasures measures, FieldSelection field, Patience patience) {
    var nodes = field.below("nodes");
    boolean all = field.has("export");
    return new Measured(measures.degrees(),
        all || nodes.has("community") ? measures.communities(patience) : List.of(),
        all || nodes.has("centrality") ? measures.centralities() : List.of());
  }

  @Nullable
  Long community(int place) {
    return communities.isEmpty() ? null : communities.get(place);
  }

  @Nullable
  Double centrality(int place) {
    return centralities.isEmpty() ? null : centralities.get(place);
  }
}

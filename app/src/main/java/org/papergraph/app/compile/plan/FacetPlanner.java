package org.papergraph.app.compile.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.papergraph.app.compile.FieldSelection;
import org.papergraph.app.compile.mapping.Dimension;
import org.papergraph.app.compile.mapping.GraphMapping;
import org.papergraph.app.compile.mapping.NodeMapping;
import org.papergraph.app.error.ApiException;
import org.papergraph.app.error.ErrorCode;

/** Plans what is counted over all members of a list. */
final class FacetPlanner {
  private static final int MOST_VALUES = 100;
  private static final int DEFAULT_VALUES = 10;

  private final GraphMapping mapping;
  private final OpenValues values;

  FacetPlanner(GraphMapping mapping, OpenValues values) {
    this.mapping = mapping;
    this.values = values;
  }

  /**
   * The facets selected of a connection.
   *
   * @throws ApiException BAD_USER_INPUT for a number of values that is out of bounds
   */
  List<Projection.Facets> plan(NodeMapping node, FieldSelection connection,
      Columns.Builder columns) {
    var planned = new ArrayList<Projection.Facets>();
    for (var field : connection.children()) {
      var before = planned.stream().filter(other -> other.key().startsWith(field.name())).count();
      var key = Columns.numbered(field.name(), (int) before);
      if ("facets".equals(field.name())) {
        planned.add(new Projection.Facets.Simple(key, selected(node, field), first(field)));
      } else if ("crossFacet".equals(field.name())) {
        planned.add(new Projection.Facets.Cross(key, dimension(node, field, "rows"),
            dimension(node, field, "columns"), first(field)));
      } else {
        continue;
      }
      columns.add(Columns.CONNECTION, field.path(), field.name(), key);
    }
    return List.copyOf(planned);
  }

  private Map<String, Dimension> selected(NodeMapping node, FieldSelection facets) {
    var known = mapping.facets().getOrDefault(node.type() + "Facets", Map.of());
    var selected = new LinkedHashMap<String, Dimension>();
    facets.children().forEach(field -> {
      var dimension = known.get(field.name());
      if (dimension != null) {
        selected.put(field.name(), dimension);
      }
    });
    return selected;
  }

  private Dimension dimension(NodeMapping node, FieldSelection field, String argument) {
    var known = mapping.facets().getOrDefault(node.type() + "FacetField", Map.of());
    return Objects.requireNonNull(known.get(String.valueOf(field.argument(argument))));
  }

  private Open first(FieldSelection field) {
    var first = field.argument("first") instanceof Integer given ? given : DEFAULT_VALUES;
    if (first < 1 || first > MOST_VALUES) {
      throw new ApiException(ErrorCode.BAD_USER_INPUT,
          field.name() + ": `first` must be 1 to " + MOST_VALUES + ", not " + first);
    }
    return values.add((long) first);
  }
}

package org.papergraph.app.compile.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.compile.FieldSelection;
import org.papergraph.app.compile.mapping.FilterMapping;
import org.papergraph.app.compile.mapping.GraphMapping;
import org.papergraph.app.compile.mapping.NodeMapping;
import org.papergraph.app.error.ApiException;
import org.papergraph.app.error.ErrorCode;
import org.papergraph.app.search.SearchQuery;

/** Plans searches. */
final class SearchPlanner {
  private static final int LONGEST = 1_000;

  private final GraphMapping mapping;
  private final ProjectionPlanner projections;
  private final OpenValues values;

  SearchPlanner(GraphMapping mapping, ProjectionPlanner projections, OpenValues values) {
    this.mapping = mapping;
    this.projections = projections;
    this.values = values;
  }

  /** @throws ApiException BAD_USER_INPUT for bounds, INVALID_CURSOR for the cursor of another search */
  RootPlan plan(FieldSelection field) {
    var text = String.valueOf(field.argument("text"));
    if (text.length() > LONGEST) {
      throw new ApiException(ErrorCode.BAD_USER_INPUT, String.format(Locale.ROOT,
          "search: `text` has %,d characters; at most %,d are looked for", text.length(), LONGEST));
    }
    var query = SearchQuery.typed(text);
    var names = values.add(query.lucene());
    var titles = values.add(query.luceneForTitles());
    var targets = new ArrayList<RootPlan.Search.Target>();
    var types = types(field);
    for (var node : mapping.nodeTypes()) {
      if (types.isEmpty() || types.contains(node.type().toUpperCase(Locale.ROOT))) {
        targets.add(new RootPlan.Search.Target(node, index(node),
            "Paper".equals(node.label()) ? titles : names));
      }
    }
    var size = PagePlanner.rows(field, "first", PagePlanner.DEFAULT_ROWS);
    var signature = "search " + types.stream().sorted().toList() + " " + query.lucene();
    return new RootPlan.Search(targets, values.add(text), values.add(size), values.add(size + 1L),
        values.add(signature), place(field, signature), projections.kept("rows", () -> rows(field)),
        field.has("totalCount"));
  }

  private static Set<String> types(FieldSelection field) {
    var types = new HashSet<String>();
    if (field.argument("types") instanceof List<?> given) {
      given.forEach(type -> types.add(String.valueOf(type)));
    }
    return types;
  }

  private static String index(NodeMapping node) {
    return node.filters().get("text") instanceof FilterMapping.OfText text
        ? text.index()
        : node.label().toLowerCase(Locale.ROOT);
  }

  private RootPlan.Search.@Nullable Place place(FieldSelection field, String signature) {
    if (!(field.argument("after") instanceof String cursor)) {
      return null;
    }
    var place = CursorCodec.decode(signature, cursor);
    return new RootPlan.Search.Place(values.add(Objects.requireNonNull(place.get(0))),
        values.add(Objects.requireNonNull(place.get(1))));
  }

  private RootPlan.Search.@Nullable Rows rows(FieldSelection field) {
    return field.hasRows()
        ? new RootPlan.Search.Rows(projections.ofAnyType(field.ofNodes()),
            field.below("edges").has("highlight"), field.hasCursors(), field.asksForMore())
        : null;
  }
}

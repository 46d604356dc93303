package org.papergraph.app.compile.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.compile.FieldSelection;
import org.papergraph.app.compile.mapping.FieldMapping;
import org.papergraph.app.compile.mapping.GraphMapping;
import org.papergraph.app.compile.mapping.ListMapping;
import org.papergraph.app.compile.mapping.NodeMapping;
import org.papergraph.app.compile.plan.Projection.Column;

/** From a selection below a node to its projection. */
final class ProjectionPlanner {
  private final GraphMapping mapping;
  private final PagePlanner pages;
  private final PredicatePlanner filters;
  private final FacetPlanner facets;
  private final OpenValues values;
  private final PlannedParts parts;
  private Columns.Builder columns = new Columns.Builder();
  private boolean keeping;

  ProjectionPlanner(GraphMapping mapping, OpenValues values, PlannedParts parts) {
    this.mapping = mapping;
    this.parts = parts;
    this.values = values;
    this.pages = new PagePlanner(mapping, values);
    this.filters = new PredicatePlanner(mapping, values);
    this.facets = new FacetPlanner(mapping, values);
  }

  Columns columns() {
    return columns.build();
  }

  /**
   * A part of the plan that follows from the root field's selection alone, as it was planned before if it was. Parts
   * within parts are kept with them.
   *
   * @param what names the part
   */
  @SuppressWarnings({"unchecked", "NullAway"}) // of one name there are parts of one class
  <T extends @Nullable Object> T kept(String what, Supplier<T> plan) {
    if (keeping) {
      return plan.get();
    }
    var key = new PlannedParts.Key(what, values.size());
    var known = parts.get(key);
    if (known != null) {
      values.addAll(known.values());
      columns.addAll(known.renamed());
      return (T) known.planned();
    }
    var outer = columns;
    columns = new Columns.Builder();
    keeping = true;
    var planned = plan.get();
    keeping = false;
    var renamed = columns.build().renamed();
    columns = outer;
    columns.addAll(renamed);
    parts.put(key, new PlannedParts.Part(planned, values.from(key.values()), renamed));
    return planned;
  }

  /** Notes that a field of a type without columns of its own finds its value under a key. */
  void rename(String type, FieldSelection field, String key) {
    columns.add(type, field.path(), field.name(), key);
  }

  /** What is selected of a node of a known type. */
  Projection ofType(NodeMapping node, FieldSelection selection) {
    return new Projection(List.of(columnsOf(node, selection, false)));
  }

  /** What is selected of a node of a known type through an interface. */
  Projection ofNamedType(NodeMapping node, FieldSelection selection) {
    return new Projection(List.of(columnsOf(node, selection, true)));
  }

  /** What is selected of a node of any type. */
  Projection ofAnyType(FieldSelection selection) {
    return new Projection(mapping.nodeTypes().stream()
        .map(node -> columnsOf(node, selection, true)).toList());
  }

  /** A page of nodes, from the field that has the connection as its type. */
  Projection.Connection connection(FieldSelection field, Projection.Source source,
      ListMapping list) {
    var node = source.node();
    var filter = filters.plan(node, field.argument("filter"));
    var edge = filters.onEdge(list.edgeFilters(), field.argument("edge"));
    var page = pages.plan(field, node, list);
    return new Projection.Connection(source, filter, edge, page,
        kept("rows", () -> rows(field, node, list.edgeProperties())),
        field.has("totalCount"),
        kept("facets", () -> facets.plan(node, field, columns)));
  }

  /** A page of papers of which nothing is selected but what a citation says. */
  Projection.Connection citations(FieldSelection field, Projection.Source source,
      ListMapping list) {
    var papers = source.node();
    var filter = filters.plan(papers, field.argument("filter"));
    var edge = filters.onEdge(list.edgeFilters(), null);
    var page = pages.plan(field, papers, list, PagePlanner.MOST_EXPORTED);
    var nothing = new Projection(List.of(new Projection.OfType(papers, List.of(), false)));
    return new Projection.Connection(source, filter, edge, page,
        new Projection.Rows(cited(nothing), Map.of(), true, false), false, List.of());
  }

  /** What is selected of a name cluster. */
  Projection.Cluster cluster(FieldSelection field) {
    var author = mapping.node("Author");
    var rows = field.has("authorRows")
        ? new Projection.AuthorRows(ofType(author, field.below("authorRows").below("author")))
        : null;
    return new Projection.Cluster(field.has("paperCount"),
        field.has("authors") ? ofType(author, field.below("authors")) : null, rows);
  }

  private Projection.OfType columnsOf(NodeMapping node, FieldSelection selection, boolean named) {
    var planned = new ArrayList<Column>();
    for (var field : selection.children()) {
      var here = field.onTypes().isEmpty() || field.onTypes().contains(node.type());
      if (here && !field.name().startsWith("__")) {
        add(planned, node, field);
      }
    }
    return new Projection.OfType(node, List.copyOf(planned), named);
  }

  private void add(List<Column> planned, NodeMapping node, FieldSelection field) {
    switch (node.field(field.name())) {
      case FieldMapping.Property p -> put(planned, node, field,
          key -> new Column.Property(key, p.property()));
      case FieldMapping.ToOne one -> {
        var projection = ofType(mapping.node(one.step().target()), field);
        put(planned, node, field, key -> new Column.ToOne(key, one.step(), projection));
      }
      case FieldMapping.Connection many -> {
        var connection = neighbours(field, many);
        put(planned, node, field, key -> new Column.Related(key, connection));
      }
      case FieldMapping.Answered answered -> put(planned, node, field, answered(field, answered));
    }
  }

  private Function<String, Column> answered(FieldSelection field, FieldMapping.Answered answered) {
    return switch (answered.shape()) {
      case NAME_CLUSTER -> {
        var cluster = cluster(field);
        yield key -> new Column.SameName(key, cluster);
      }
      case CITATION -> Column.Citation::new;
      case VERSIONS -> Column.Versions::new;
      case SIMILAR -> {
        var similarity = new SimilarPlanner(mapping.node("Paper"), this, values).toOne(field);
        yield key -> new Column.Similar(key, similarity);
      }
      case TREND -> {
        var from = values.addIfGiven(field.argument("from"));
        var to = values.addIfGiven(field.argument("to"));
        yield key -> new Column.Years(key, from, to);
      }
      default -> throw new IllegalArgumentException(field.name() + ": " + answered.shape());
    };
  }

  private Projection.Connection neighbours(FieldSelection field, FieldMapping.Connection many) {
    var target = mapping.node(many.step().target());
    var source = many.through() == null
        ? new Projection.Source.Neighbours(many.step(), target)
        : new Projection.Source.Through(many.through(), many.step(), target);
    return connection(field, source, many.list());
  }

  /** Adds a column, unless the same is there; under another key if the field's own is taken. */
  private void put(List<Column> planned, NodeMapping node, FieldSelection field,
      Function<String, Column> column) {
    for (int i = 0;; i++) {
      var candidate = column.apply(Columns.numbered(field.name(), i));
      var taken = planned.stream().filter(other -> other.key().equals(candidate.key())).findFirst();
      if (taken.isEmpty()) {
        planned.add(candidate);
      }
      if (taken.isEmpty() || taken.get().equals(candidate)) {
        columns.add(node.type(), field.path(), field.name(), candidate.key());
        return;
      }
    }
  }

  /** With what a citation says, unless that is there already. */
  private static Projection cited(Projection papers) {
    var paper = papers.types().getFirst();
    var columns = new LinkedHashSet<>(paper.columns());
    columns.add(new Column.Citation("citation"));
    return new Projection(
        List.of(new Projection.OfType(paper.node(), List.copyOf(columns), paper.named())));
  }

  private Projection.@Nullable Rows rows(FieldSelection field,
      NodeMapping node, Map<String, String> edgeProperties) {
    if (!field.hasRows() && !field.has("citations")) {
      return null;
    }
    var edges = field.below("edges");
    var properties = new LinkedHashMap<String, String>();
    edgeProperties.forEach((name, property) -> {
      if (edges.has(name)) {
        properties.put(name, property);
      }
    });
    var projection = ofType(node, field.ofNodes());
    return new Projection.Rows(field.has("citations") ? cited(projection) : projection, properties,
        field.hasCursors(), field.asksForMore());
  }
}

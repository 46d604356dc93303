package org.papergraph.app.compile.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.compile.FieldSelection;
import org.papergraph.app.compile.mapping.AnswerShape;
import org.papergraph.app.compile.mapping.GraphMapping;
import org.papergraph.app.compile.mapping.ListMapping;
import org.papergraph.app.compile.mapping.NodeMapping;
import org.papergraph.app.compile.mapping.SortKey;
import org.papergraph.app.compile.plan.RootPlan.Found;

/**
 * Plans what is read of the nodes of answers that are found in the snapshot. Which nodes those are is left open until
 * they are found.
 */
final class FoundPlanner {
  private static final List<SortKey> NEWEST_FIRST = List
      .of(new SortKey(SortKey.Holder.NODE, "year", false, true));

  private final GraphMapping mapping;
  private final ProjectionPlanner projections;
  private final OpenValues values;

  FoundPlanner(GraphMapping mapping, ProjectionPlanner projections, OpenValues values) {
    this.mapping = mapping;
    this.projections = projections;
    this.values = values;
  }

  RootPlan plan(FieldSelection field, AnswerShape shape) {
    return projections.kept("found", () -> {
      var slots = new ArrayList<Found.Slot>();
      for (var place : FoundPlaces.of(shape)) {
        slot(place, field).ifPresent(slots::add);
      }
      return new Found(slots);
    });
  }

  /** What is read for a place; nothing if it is not selected. */
  private Optional<Found.Slot> slot(FoundPlaces.Place place, FieldSelection root) {
    return switch (place) {
      case FoundPlaces.OfNodes nodes -> Optional.of(below(root, nodes.path()))
          .filter(selection -> !selection.children().isEmpty())
          .map(selection -> nodes(nodes.path(), nodes.type(), selection));
      case FoundPlaces.OfPapers papers -> Optional.of(below(root, papers.path()))
          .filter(selection -> selection.has("papers")).map(selection -> papers(papers, selection));
      case FoundPlaces.OfExport export -> Optional.of(root).filter(field -> field.has("export"))
          .map(field -> export(export, field));
    };
  }

  private static FieldSelection below(FieldSelection root, String path) {
    var selection = root;
    for (var step : List.of(path.split("_", -1))) {
      selection = selection.below(step);
    }
    return selection;
  }

  private Found.Slot nodes(String key, @Nullable String type, FieldSelection selection) {
    var groups = new ArrayList<RootPlan.Nodes.Group>();
    for (var node : types(type)) {
      var projection = type == null
          ? projections.ofNamedType(node, selection)
          : projections.ofType(node, selection);
      groups.add(new RootPlan.Nodes.Group(node, values.add(List.of()), projection));
    }
    return new Found.NodeSlot(key, groups);
  }

  private Found.Slot export(FoundPlaces.OfExport export, FieldSelection field) {
    var formats = field.named("export");
    for (int place = 0; place < formats.size(); place++) {
      projections.rename(export.owner(), formats.get(place), Columns.numbered("export", place));
    }
    var needed = export.fields().stream().map(name -> new FieldSelection(name,
        field.path() + "/export/" + name, Set.of(), Map.of(), List.of())).toList();
    return nodes("export", export.type(),
        new FieldSelection("export", field.path() + "/export", Set.of(), Map.of(), needed));
  }

  private List<NodeMapping> types(@Nullable String type) {
    return type == null ? List.copyOf(mapping.nodeTypes()) : List.of(mapping.node(type));
  }

  private Found.Slot papers(FoundPlaces.OfPapers place, FieldSelection selection) {
    var source = new Projection.Source.Listed(mapping.node("Paper"));
    var lists = new ArrayList<Found.PaperList>();
    for (var papers : selection.named("papers")) {
      var key = Columns.numbered("papers", lists.size());
      lists.add(new Found.PaperList(key, projections.connection(papers, source,
          ListMapping.of(source.node(), NEWEST_FIRST))));
      projections.rename(place.owner(), papers, key);
    }
    return new Found.PaperSlot(place.path(), values.add(List.of()), lists);
  }
}

package org.papergraph.app.compile.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  /** Where nodes stand in each answer. */
  private static final Map<AnswerShape, List<Place>> PLACES = Map.of( //
      AnswerShape.COAUTHOR_NETWORK, List.of(nodes("nodes_author", "Author"),
          export("CoauthorNetwork", "Author", "name", "paperCount", "firstYear", "lastYear")), //
      AnswerShape.COLLABORATION_PATHS,
      List.of(nodes("paths_steps_from", "Author"), nodes("paths_steps_to", "Author"),
          papers("paths_steps", "CollaborationStep")), //
      AnswerShape.TOPIC_PATHS,
      List.of(nodes("paths_nodes", null), nodes("paths_links_topic", "Topic"),
          nodes("paths_links_papers", "Paper")), //
      AnswerShape.SUGGESTED_COLLABORATORS,
      List.of(nodes("suggestions_node", "Author"),
          nodes("suggestions_coauthors_authors", "Author"),
          nodes("suggestions_topics_topics", "Topic")), //
      AnswerShape.SUGGESTED_REVIEWERS,
      List.of(nodes("suggestions_node", "Author"), nodes("suggestions_topics_node", "Topic")), //
      AnswerShape.TRENDING_PAPERS, List.of(nodes("papers_node", "Paper")), //
      AnswerShape.EMERGING_TOPICS, List.of(nodes("topics_node", "Topic")));

  private final GraphMapping mapping;
  private final ProjectionPlanner projections;
  private final OpenValues values;

  FoundPlanner(GraphMapping mapping, ProjectionPlanner projections, OpenValues values) {
    this.mapping = mapping;
    this.projections = projections;
    this.values = values;
  }

  /** Where an answer has nodes, or something that is made of them. */
  private sealed interface Place {

    /**
     * Nodes.
     *
     * @param path the fields that lead there, joined by {@code _}
     * @param type theirs; null: any
     */
    record OfNodes(String path, @Nullable String type) implements Place {
    }

    /**
     * Lists of papers with pages.
     *
     * @param path  the fields that lead to what has them, joined by {@code _}
     * @param owner the type of that
     */
    record OfPapers(String path, String owner) implements Place {
    }

    /**
     * The text of a network.
     *
     * @param owner  the type of the network
     * @param type   of its nodes
     * @param fields that are needed of those
     */
    record OfExport(String owner, String type, List<String> fields) implements Place {
    }
  }

  private static Place nodes(String path, @Nullable String type) {
    return new Place.OfNodes(path, type);
  }

  private static Place papers(String path, String owner) {
    return new Place.OfPapers(path, owner);
  }

  private static Place export(String owner, String type, String... fields) {
    return new Place.OfExport(owner, type, List.of(fields));
  }

  RootPlan plan(FieldSelection field, AnswerShape shape) {
    return projections.kept("found", () -> {
      var slots = new ArrayList<Found.Slot>();
      for (var place : Objects.requireNonNull(PLACES.get(shape))) {
        slot(place, field).ifPresent(slots::add);
      }
      return new Found(slots);
    });
  }

  /** What is read for a place; nothing if it is not selected. */
  private Optional<Found.Slot> slot(Place place, FieldSelection root) {
    return switch (place) {
      case Place.OfNodes nodes -> Optional.of(below(root, nodes.path()))
          .filter(selection -> !selection.children().isEmpty())
          .map(selection -> nodes(nodes.path(), nodes.type(), selection));
      case Place.OfPapers papers -> Optional.of(below(root, papers.path()))
          .filter(selection -> selection.has("papers")).map(selection -> papers(papers, selection));
      case Place.OfExport export -> Optional.of(root).filter(field -> field.has("export"))
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

  private Found.Slot export(Place.OfExport export, FieldSelection field) {
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

  private Found.Slot papers(Place.OfPapers place, FieldSelection selection) {
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

package org.papergraph.app.compile.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
      AnswerShape.COAUTHOR_NETWORK, List.of(nodes("nodes_author", "Author")), //
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

  /**
   * A place in an answer.
   *
   * @param path  the fields that lead there, joined by {@code _}
   * @param type  the type of the nodes there; null: any
   * @param owner the type there, if it is one that has a list of papers with pages
   */
  private record Place(String path, @Nullable String type, @Nullable String owner) {

    /** What is selected there; for a list of papers, of the object that has it. */
    FieldSelection selection(FieldSelection root) {
      var selection = root;
      for (var step : List.of(path.split("_", -1))) {
        selection = selection.below(step);
      }
      return selection;
    }
  }

  private static Place nodes(String path, @Nullable String type) {
    return new Place(path, type, null);
  }

  private static Place papers(String path, String owner) {
    return new Place(path, "Paper", owner);
  }

  RootPlan plan(FieldSelection field, AnswerShape shape) {
    return projections.kept("found", () -> {
      var slots = new ArrayList<Found.Slot>();
      for (var place : Objects.requireNonNull(PLACES.get(shape))) {
        var selection = place.selection(field);
        if (place.owner() != null && selection.has("papers")) {
          slots.add(papers(place, place.owner(), selection));
        } else if (place.owner() == null && !selection.children().isEmpty()) {
          slots.add(nodes(place, selection));
        }
      }
      return new Found(slots);
    });
  }

  private Found.Slot nodes(Place place, FieldSelection selection) {
    var groups = new ArrayList<RootPlan.Nodes.Group>();
    for (var type : types(place.type())) {
      var projection = place.type() == null
          ? projections.ofNamedType(type, selection)
          : projections.ofType(type, selection);
      groups.add(new RootPlan.Nodes.Group(type, values.add(List.of()), projection));
    }
    return new Found.NodeSlot(place.path(), groups);
  }

  private List<NodeMapping> types(@Nullable String type) {
    return type == null ? List.copyOf(mapping.nodeTypes()) : List.of(mapping.node(type));
  }

  private Found.Slot papers(Place place, String owner, FieldSelection selection) {
    var source = new Projection.Source.Listed(mapping.node("Paper"));
    var lists = new ArrayList<Found.PaperList>();
    for (var papers : selection.named("papers")) {
      var key = Columns.numbered("papers", lists.size());
      lists.add(new Found.PaperList(key, projections.connection(papers, source,
          ListMapping.of(source.node(), NEWEST_FIRST))));
      projections.rename(owner, papers, key);
    }
    return new Found.PaperSlot(place.path(), values.add(List.of()), lists);
  }
}

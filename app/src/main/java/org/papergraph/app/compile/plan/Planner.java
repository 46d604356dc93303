package org.papergraph.app.compile.plan;

import java.util.List;
import java.util.Objects;
import org.papergraph.app.compile.FieldSelection;
import org.papergraph.app.compile.mapping.GraphMapping;
import org.papergraph.app.compile.mapping.ListMapping;
import org.papergraph.app.compile.mapping.NodeMapping;
import org.papergraph.app.error.ApiException;

/** From the selection of a root field to its plan. Stateless and thread-safe. */
public final class Planner {
  private final GraphMapping mapping;

  public Planner(GraphMapping mapping) {
    this.mapping = mapping;
  }

  /** Plans a root field whose selection is not kept. */
  public Plan plan(FieldSelection field) {
    return plan(field, new PlannedParts());
  }

  /**
   * Plans a root field.
   *
   * @param parts kept for questions that have the field's selection, whatever its arguments
   * @throws ApiException BAD_USER_INPUT or INVALID_CURSOR if an argument does not do
   */
  public Plan plan(FieldSelection field, PlannedParts parts) {
    var root = Objects.requireNonNull(mapping.roots().get(field.name()), field.name());
    var values = new OpenValues();
    var projections = new ProjectionPlanner(mapping, values, parts);
    var lookups = new LookupPlanner(mapping, projections, values);
    var planned = switch (root.shape()) {
      case LOOKUP -> lookups.one(field, root);
      case NODES -> lookups.several(field);
      case LIST -> listing(field, mapping.node(root.type()), projections);
      case EXPORT -> export(field, mapping.node("Paper"), projections);
      case NAME_CLUSTER -> new RootPlan.NameCluster(
          values.add(Keys.nameKey(String.valueOf(field.argument("name")))),
          projections.kept("cluster", () -> projections.cluster(field)));
      case GRAPH -> new RootPlan.GraphFacts();
      case COAUTHOR_NETWORK, COLLABORATION_PATHS, TOPIC_PATHS, TOPIC_NETWORK, VENUE_OVERLAP,
          SUGGESTED_COLLABORATORS,
          SUGGESTED_REVIEWERS, TRENDING_PAPERS, EMERGING_TOPICS ->
        new FoundPlanner(mapping,
            projections, values).plan(field, root.shape());
      case SEARCH -> new SearchPlanner(mapping, projections, values).plan(field);
      case SIMILAR_TO -> new SimilarPlanner(mapping.node("Paper"), projections, values)
          .toSeveral(field);
      case CITATION, VERSIONS, TREND, SIMILAR -> throw new IllegalArgumentException(field.name());
    };
    return new Plan(planned, values.all(), projections.columns());
  }

  private static RootPlan export(FieldSelection field, NodeMapping papers,
      ProjectionPlanner projections) {
    return new RootPlan.Export(projections.citations(field,
        new Projection.Source.Everywhere(papers), ListMapping.of(papers, List.of())));
  }

  private static RootPlan listing(FieldSelection field, NodeMapping node,
      ProjectionPlanner projections) {
    return new RootPlan.Listing(projections.connection(field,
        new Projection.Source.Everywhere(node), ListMapping.of(node, List.of())));
  }
}

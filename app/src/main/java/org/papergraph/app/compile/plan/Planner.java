package org.papergraph.app.compile.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.papergraph.app.compile.FieldSelection;
import org.papergraph.app.compile.mapping.GraphMapping;
import org.papergraph.app.compile.mapping.NodeMapping;
import org.papergraph.app.error.ApiException;
import org.papergraph.app.error.ErrorCode;

/** From the selection of a root field to its plan. Stateless and thread-safe. */
public final class Planner {
  private static final int MOST_IDS = 100;

  private final GraphMapping mapping;

  public Planner(GraphMapping mapping) {
    this.mapping = mapping;
  }

  /**
   * Plans a root field.
   *
   * @throws ApiException BAD_USER_INPUT or INVALID_CURSOR if an argument does not do
   */
  public Plan plan(FieldSelection field) {
    var root = Objects.requireNonNull(mapping.roots().get(field.name()), field.name());
    var projections = new ProjectionPlanner(mapping);
    var traversals = new TraversalPlanner(mapping, projections);
    var planned = switch (root.shape()) {
      case LOOKUP -> lookup(field, root, projections);
      case NODES -> nodes(field, projections);
      case LIST -> new RootPlan.Listing(projections.connection(field,
          new Projection.Source.Everywhere(mapping.node(root.type())), root.type(), List.of(),
          Map.of()));
      case NAME_CLUSTER -> new RootPlan.NameCluster(Keys.nameKey(text(field, "name")),
          projections.cluster(field));
      case GRAPH -> new RootPlan.GraphFacts();
      case COAUTHOR_NETWORK -> traversals.network(field);
      case COLLABORATION_PATHS -> traversals.collaboration(field);
      case TOPIC_PATHS -> traversals.topics(field);
    };
    return new Plan(planned, projections.columns());
  }

  private RootPlan lookup(FieldSelection field, GraphMapping.Root root,
      ProjectionPlanner projections) {
    if (field.argument("id") instanceof String id) {
      return mapping.nodeOfId(id)
          .<RootPlan>map(node -> byId(node, id, projections.ofNamedType(node, field)))
          .orElseGet(RootPlan.Nothing::new);
    }
    var node = mapping.node(root.type());
    var projection = projections.ofType(node, field);
    var by = ((Map<?, ?>) Objects.requireNonNull(field.argument("by"))).entrySet().stream()
        .filter(entry -> entry.getValue() != null).findFirst().orElseThrow();
    var value = by.getValue().toString();
    return switch (by.getKey().toString()) {
      case "id" -> byId(node, value, projection);
      case "doi" -> byKey(node, "doi", Keys.doi(value), projection);
      case "arxivId" -> byKey(node, "arxivId", Keys.arxivId(value), projection);
      case "orcid" -> byKey(node, "orcid", Keys.orcid(value), projection);
      case "name" -> byName(node, value, projection);
      case "label" -> byLabel(node, "label", value, projection);
      default -> throw new IllegalArgumentException(by.toString());
    };
  }

  private static RootPlan byId(NodeMapping node, String id, Projection projection) {
    return new RootPlan.Lookup(node, Map.of("id", id), List.of(id), false, projection);
  }

  private static RootPlan byKey(NodeMapping node, String property, String value,
      Projection projection) {
    var kind = "arxivId".equals(property) ? "arxiv" : property;
    var identifier = node.idPrefix() + kind + ":" + value;
    return new RootPlan.Lookup(node, Map.of(property, value), List.of(identifier), false,
        projection);
  }

  private static RootPlan byName(NodeMapping node, String name, Projection projection) {
    return node.fields().containsKey("identity")
        ? new RootPlan.Lookup(node, Map.of("nameKey", Keys.nameKey(name)), List.of(), true,
            projection)
        : byLabel(node, "name", name, projection);
  }

  private static RootPlan byLabel(NodeMapping node, String property, String value,
      Projection projection) {
    var id = node.idPrefix() + Keys.folded(value);
    var keys = new LinkedHashMap<String, Object>();
    keys.put("id", id);
    keys.put(property, value.strip());
    return new RootPlan.Lookup(node, keys, List.of(id), true, projection);
  }

  private RootPlan nodes(FieldSelection field, ProjectionPlanner projections) {
    var ids = ((List<?>) Objects.requireNonNull(field.argument("ids"))).stream()
        .map(String::valueOf).toList();
    if (ids.size() > MOST_IDS) {
      throw new ApiException(ErrorCode.BAD_USER_INPUT,
          "nodes takes at most " + MOST_IDS + " ids, not " + ids.size());
    }
    var groups = new ArrayList<RootPlan.Nodes.Group>();
    for (var node : mapping.nodeTypes()) {
      var own = ids.stream().filter(id -> id.startsWith(node.idPrefix())).distinct().toList();
      if (!own.isEmpty()) {
        groups.add(new RootPlan.Nodes.Group(node, own, projections.ofNamedType(node, field)));
      }
    }
    return new RootPlan.Nodes(ids, groups);
  }

  private static String text(FieldSelection field, String argument) {
    return String.valueOf(field.argument(argument));
  }
}

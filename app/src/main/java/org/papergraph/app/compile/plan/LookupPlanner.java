package org.papergraph.app.compile.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.compile.FieldSelection;
import org.papergraph.app.compile.mapping.GraphMapping;
import org.papergraph.app.compile.mapping.NodeMapping;
import org.papergraph.app.error.ApiException;
import org.papergraph.app.error.ErrorCode;

/** Plans the search for nodes by one of their keys. */
final class LookupPlanner {
  private static final int MOST_IDS = 100;

  private final GraphMapping mapping;
  private final ProjectionPlanner projections;
  private final OpenValues values;

  LookupPlanner(GraphMapping mapping, ProjectionPlanner projections, OpenValues values) {
    this.mapping = mapping;
    this.projections = projections;
    this.values = values;
  }

  /** One node by the key given. */
  RootPlan one(FieldSelection field, GraphMapping.Root root) {
    if (field.argument("id") instanceof String id) {
      return mapping.nodeOfId(id)
          .<RootPlan>map(node -> byId(node, id, named(node, field)))
          .orElseGet(RootPlan.Nothing::new);
    }
    var node = mapping.node(root.type());
    var projection = projections.kept("node", () -> projections.ofType(node, field));
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

  private Projection named(NodeMapping node, FieldSelection field) {
    return projections.kept(node.type(), () -> projections.ofNamedType(node, field));
  }

  private RootPlan byId(NodeMapping node, String id, Projection projection) {
    return lookup(node, Map.of("id", id), id, false, projection);
  }

  private RootPlan byKey(NodeMapping node, String property, String value,
      Projection projection) {
    var kind = "arxivId".equals(property) ? "arxiv" : property;
    var identifier = node.idPrefix() + kind + ":" + value;
    return lookup(node, Map.of(property, value), identifier, false, projection);
  }

  private RootPlan byName(NodeMapping node, String name, Projection projection) {
    return node.fields().containsKey("identity")
        ? lookup(node, Map.of("nameKey", Keys.nameKey(name)), null, true, projection)
        : byLabel(node, "name", name, projection);
  }

  private RootPlan byLabel(NodeMapping node, String property, String value,
      Projection projection) {
    var id = node.idPrefix() + Keys.folded(value);
    var keys = new LinkedHashMap<String, String>();
    keys.put("id", id);
    keys.put(property, value.strip());
    return lookup(node, keys, id, true, projection);
  }

  private RootPlan lookup(NodeMapping node, Map<String, String> keys, @Nullable String identifier,
      boolean byPapers, Projection projection) {
    var opened = new LinkedHashMap<String, Open>();
    keys.forEach((property, value) -> opened.put(property, values.add(value)));
    return new RootPlan.Lookup(node, opened,
        identifier == null ? List.of() : List.of(values.add(identifier)), byPapers, projection);
  }

  /** Nodes by their ids. */
  RootPlan several(FieldSelection field) {
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
        groups.add(
            new RootPlan.Nodes.Group(node, values.add(own), named(node, field)));
      }
    }
    return new RootPlan.Nodes(values.add(ids), groups);
  }
}

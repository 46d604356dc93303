package org.papergraph.app.compile.mapping;

import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads by what lists can be counted: types called {@code …Facets} and enums called {@code …FacetField}. */
final class FacetReader {
  private static final List<String> DISPLAYS = List.of("label", "name", "title");

  private final Map<String, NodeMapping> nodes;
  private final List<String> faults;

  FacetReader(Map<String, NodeMapping> nodes, List<String> faults) {
    this.nodes = nodes;
    this.faults = faults;
  }

  /** By the name of the type or enum, then by field or value. */
  Map<String, Map<String, Dimension>> read(GraphQLSchema schema) {
    var facets = new LinkedHashMap<String, Map<String, Dimension>>();
    for (var type : schema.getAllTypesAsList()) {
      nodeOf(type).ifPresent(node -> facets.put(type.getName(), dimensions(type, node)));
    }
    return facets;
  }

  private Optional<NodeMapping> nodeOf(GraphQLNamedType type) {
    return Stream.of("Facets", "FacetField").filter(type.getName()::endsWith)
        .map(suffix -> type.getName().substring(0, type.getName().length() - suffix.length()))
        .flatMap(name -> Optional.ofNullable(nodes.get(name)).stream()).findFirst();
  }

  private Map<String, Dimension> dimensions(GraphQLNamedType type, NodeMapping node) {
    var dimensions = new LinkedHashMap<String, Dimension>();
    members(type).forEach(member -> dimension(member, node).ifPresentOrElse(
        dimension -> dimensions.put(member.getName(), dimension),
        () -> faults.add(type.getName() + "." + member.getName() + " maps to nothing")));
    return dimensions;
  }

  private static Stream<GraphQLDirectiveContainer> members(GraphQLNamedType type) {
    return switch (type) {
      case GraphQLObjectType object -> object.getFieldDefinitions().stream().map(field -> field);
      case GraphQLEnumType values -> values.getValues().stream().map(value -> value);
      default -> Stream.of();
    };
  }

  private Optional<Dimension> dimension(GraphQLDirectiveContainer member, NodeMapping node) {
    var property = Directives.property(member)
        .filter(name -> GraphModel.nodeHas(node.label(), name));
    if (property.isPresent()) {
      return property.map(Dimension.ByProperty::new);
    }
    var through = Directives.throughType(member)
        .map(type -> new RelationshipStep(type, Directives.throughDirection(member), "Paper"));
    var linked = through.map(first -> nodes.get(first.target())).orElse(node);
    return Directives.relationshipType(member)
        .flatMap(type -> linked.step(type, Directives.direction(member)))
        .flatMap(step -> Optional.ofNullable(nodes.get(step.target()))
            .flatMap(target -> display(target).map(display -> new Dimension.ByNeighbour(
                through.orElse(null), step, target, display))));
  }

  private static Optional<String> display(NodeMapping node) {
    return DISPLAYS.stream().filter(node.fields()::containsKey).findFirst();
  }
}

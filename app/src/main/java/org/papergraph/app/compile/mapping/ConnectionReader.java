package org.papergraph.app.compile.mapping;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what stands behind a field with {@code @relationship}. */
final class ConnectionReader {
  /** What the graph does not hold but a list over two relationships counts. */
  private static final Set<String> COUNTED = Set.of("papers");

  private final List<String> faults;

  ConnectionReader(List<String> faults) {
    this.faults = faults;
  }

  FieldMapping read(GraphQLObjectType type, GraphQLFieldDefinition field) {
    var relationship = Directives.relationshipType(field).orElseThrow();
    var through = Directives.throughType(field);
    require(type, field, relationship);
    through.ifPresent(first -> require(type, field, first));
    var result = (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(field.getType());
    if (!result.getName().endsWith("Connection")) {
      return new FieldMapping.ToOne(field.getName(),
          new RelationshipStep(relationship, Directives.direction(field), result.getName()));
    }
    var edge = (GraphQLObjectType) GraphQLTypeUtil
        .unwrapAll(result.getFieldDefinition("edges").getType());
    var target = (GraphQLObjectType) GraphQLTypeUtil
        .unwrapAll(edge.getFieldDefinition("node").getType());
    var step = new RelationshipStep(relationship, Directives.direction(field), target.getName());
    var first = through.map(
        via -> new RelationshipStep(via, Directives.throughDirection(field), "Paper")).orElse(null);
    var known = first == null ? GraphModel.relationshipProperties(relationship) : COUNTED;
    var sort = sort(field, target);
    var id = sort.contains(SortKey.ID) ? sort.indexOf(SortKey.ID) : sort.size();
    return new FieldMapping.Connection(field.getName(), first, step,
        new ListMapping(edgeProperties(edge, known), edgeFilters(field, known),
            sort.subList(0, id), sort.subList(Math.min(sort.size(), id + 1), sort.size()),
            orders(field).orElse(target.getName() + "OrderField"), false));
  }

  private void require(GraphQLObjectType type, GraphQLFieldDefinition field, String relationship) {
    if (!GraphModel.hasRelationship(relationship)) {
      faults.add(type.getName() + "." + field.getName() + ": the graph has no relationship "
          + relationship);
    }
  }

  private static List<SortKey> sort(GraphQLFieldDefinition field, GraphQLObjectType target) {
    return Directives.sort(field).stream().map(key -> sortKey(key, target)).toList();
  }

  private static SortKey sortKey(String written, GraphQLObjectType target) {
    var descending = written.startsWith("-");
    var parts = (descending ? written.substring(1) : written).split("\\.", 2);
    var holder = "edge".equals(parts[0]) ? SortKey.Holder.EDGE : SortKey.Holder.NODE;
    return new SortKey(holder, parts[1], isRequired(target, parts[1], holder), descending);
  }

  /** Whether every node, or every relationship, has the property. */
  static boolean isRequired(@Nullable GraphQLNamedType target, String property,
      SortKey.Holder holder) {
    if (holder == SortKey.Holder.EDGE) {
      return GraphModel.edgeAlwaysHas(property);
    }
    return target instanceof GraphQLObjectType type
        && type.getFieldDefinition(property) != null
        && GraphQLTypeUtil.isNonNull(type.getFieldDefinition(property).getType());
  }

  private Map<String, String> edgeProperties(GraphQLObjectType edge, Set<String> known) {
    var properties = new LinkedHashMap<String, String>();
    for (var field : edge.getFieldDefinitions()) {
      var property = Directives.property(field);
      property.ifPresent(found -> properties.put(field.getName(), found));
      if (!property.map(known::contains)
          .orElseGet(() -> Set.of("cursor", "node").contains(field.getName()))) {
        faults.add(MappingReader.unmapped(edge, field));
      }
    }
    return properties;
  }

  /** The fields of the argument {@code edge}. */
  private Map<String, String> edgeFilters(GraphQLFieldDefinition field, Set<String> known) {
    var filters = new LinkedHashMap<String, String>();
    argumentType(field, "edge").ifPresent(input -> {
      for (var condition : input.getFieldDefinitions()) {
        Directives.property(condition).filter(known::contains).ifPresentOrElse(
            property -> filters.put(condition.getName(), property),
            () -> faults.add(input.getName() + "." + condition.getName() + " maps to nothing"));
      }
    });
    return filters;
  }

  /** The enum of the orders that a list can be asked for in. */
  private static Optional<String> orders(GraphQLFieldDefinition field) {
    return argumentType(field, "orderBy").map(
        order -> ((GraphQLNamedType) GraphQLTypeUtil
            .unwrapAll(order.getFieldDefinition("field").getType())).getName());
  }

  private static Optional<GraphQLInputObjectType> argumentType(GraphQLFieldDefinition field,
      String name) {
    return Optional.ofNullable(field.getArgument(name))
        .map(argument -> (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(argument.getType()));
  }
}

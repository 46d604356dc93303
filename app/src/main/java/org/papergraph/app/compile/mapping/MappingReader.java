package org.papergraph.app.compile.mapping;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the mapping off a schema and refuses one with a field that maps to nothing, naming every
 * such field.
 */
public final class MappingReader {
  private final GraphQLSchema schema;
  private final List<String> faults = new ArrayList<>();

  private MappingReader(GraphQLSchema schema) {
    this.schema = schema;
  }

  /**
   * Reads the mapping.
   *
   * @throws MappingException if a field, filter or order maps to nothing
   */
  public static GraphMapping read(GraphQLSchema schema) {
    return new MappingReader(schema).read();
  }

  private GraphMapping read() {
    var nodes = new LinkedHashMap<String, NodeMapping>();
    objectTypes().filter(type -> Directives.label(type).isPresent())
        .forEach(type -> nodes.put(type.getName(), node(type)));
    var filters = new FilterReader(schema, faults);
    nodes.replaceAll((name, node) -> filters.withFilters(node));
    objectTypes().forEach(this::checkShape);
    var facets = new FacetReader(nodes, faults).read(schema);
    var mapping = new GraphMapping(nodes, orders(), facets, roots());
    if (!faults.isEmpty()) {
      throw new MappingException(faults);
    }
    return mapping;
  }

  private NodeMapping node(GraphQLObjectType type) {
    var label = Directives.label(type).orElseThrow();
    if (!GraphModel.hasLabel(label)) {
      faults.add(type.getName() + ": the graph has no label " + label);
    }
    var required = type.getFieldDefinitions().stream().filter(
        field -> GraphQLNonNull.class.isInstance(field.getType())).flatMap(
            field -> Directives.property(field).stream())
        .collect(Collectors.toSet());
    var fields = new LinkedHashMap<String, FieldMapping>();
    for (var field : type.getFieldDefinitions()) {
      field(type, label, field).ifPresentOrElse(
          mapped -> fields.put(field.getName(), mapped), () -> faults.add(unmapped(type, field)));
    }
    return new NodeMapping(type.getName(), label, fields, Map.of(), required);
  }

  private Optional<FieldMapping> field(GraphQLObjectType type, String label,
      GraphQLFieldDefinition field) {
    var name = field.getName();
    var property = Directives.property(field);
    if (property.isPresent()) {
      if (!GraphModel.nodeHas(label, property.get())) {
        faults.add(type.getName() + "." + name + ": " + label + " has no property "
            + property.get());
      }
      return Optional.of(new FieldMapping.Property(name, property.get()));
    }
    if (Directives.relationshipType(field).isPresent()) {
      return Optional.of(new ConnectionReader(faults).read(type, field));
    }
    return Directives.shape(field).map(shape -> new FieldMapping.Answered(name, shape));
  }

  private boolean isQuery(GraphQLObjectType type) {
    return type.getName().equals(schema.getQueryType().getName());
  }

  private Map<String, Map<String, SortKey>> orders() {
    var orders = new LinkedHashMap<String, Map<String, SortKey>>();
    schema.getAllTypesAsList().stream().filter(GraphQLEnumType.class::isInstance)
        .map(GraphQLEnumType.class::cast).filter(type -> type.getName().endsWith("OrderField"))
        .forEach(type -> orders.put(type.getName(), order(type)));
    return orders;
  }

  private Map<String, SortKey> order(GraphQLEnumType type) {
    var keys = new LinkedHashMap<String, SortKey>();
    var target = Directives.ordered(type).map(schema::getObjectType).orElse(null);
    for (var value : type.getValues()) {
      var property = Directives.property(value);
      property.ifPresentOrElse(found -> {
        var holder = Directives.holder(value);
        keys.put(value.getName(),
            new SortKey(holder, found, ConnectionReader.isRequired(target, found, holder), false));
      }, () -> faults.add(type.getName() + "." + value.getName() + " maps to nothing"));
    }
    return keys;
  }

  private Map<String, GraphMapping.Root> roots() {
    var roots = new LinkedHashMap<String, GraphMapping.Root>();
    var query = schema.getQueryType();
    for (var field : query.getFieldDefinitions()) {
      Directives.shape(field).ifPresentOrElse(
          shape -> roots.put(field.getName(), new GraphMapping.Root(shape, answerType(field))),
          () -> faults.add(unmapped(query, field)));
    }
    return roots;
  }

  private static String answerType(GraphQLFieldDefinition field) {
    var name = ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType())).getName();
    return name.endsWith("Connection")
        ? name.substring(0, name.length() - "Connection".length())
        : name;
  }

  private void checkShape(GraphQLObjectType type) {
    var mappedElsewhere = Directives.label(type).isPresent() || isQuery(type)
        || type.getName().startsWith("__");
    if (mappedElsewhere || type.getName().endsWith("Facets")) {
      return;
    }
    var known = knownFields(type.getName());
    type.getFieldDefinitions().stream().filter(
        field -> !known.contains(field.getName()) && !GraphModel.shapeHas(type.getName(),
            field.getName()) && Directives.property(field).isEmpty())
        .forEach(
            field -> faults.add(unmapped(type, field)));
  }

  private static Set<String> knownFields(String type) {
    if (type.endsWith("Connection")) {
      return Set.of("edges", "nodes", "pageInfo", "totalCount", "facets", "crossFacet",
          "citations");
    }
    return type.endsWith("Edge") ? Set.of("cursor", "node") : Set.of();
  }

  /** What is said of a field that maps to nothing. */
  static String unmapped(GraphQLObjectType type, GraphQLFieldDefinition field) {
    return type.getName() + "." + field.getName() + " maps to nothing: give it @property, "
        + "@relationship or @answeredBy with a name that the graph has";
  }

  private java.util.stream.Stream<GraphQLObjectType> objectTypes() {
    return schema.getAllTypesAsList().stream().filter(GraphQLObjectType.class::isInstance)
        .map(GraphQLObjectType.class::cast);
  }

  /** The input type that filters a node type, if it has one. */
  static Optional<GraphQLInputObjectType> filterOf(GraphQLSchema schema, String type) {
    return schema.getType(type + "Filter") instanceof GraphQLInputObjectType input
        ? Optional.of(input)
        : Optional.empty();
  }
}

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
import org.jspecify.annotations.Nullable;

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
    var mapping = new GraphMapping(nodes, orders(), roots());
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
          mapped -> fields.put(field.getName(), mapped), () -> unmapped(type, field));
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
      return Optional.of(relationship(type, field));
    }
    return Directives.shape(field).map(shape -> new FieldMapping.Answered(name, shape));
  }

  private FieldMapping relationship(GraphQLObjectType type, GraphQLFieldDefinition field) {
    var relationship = Directives.relationshipType(field).orElseThrow();
    if (!GraphModel.hasRelationship(relationship)) {
      faults.add(type.getName() + "." + field.getName() + ": the graph has no relationship "
          + relationship);
    }
    var result = (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(field.getType());
    if (!result.getName().endsWith("Connection")) {
      return new FieldMapping.ToOne(field.getName(),
          new RelationshipStep(relationship, Directives.direction(field), result.getName()));
    }
    var edge = (GraphQLObjectType) GraphQLTypeUtil
        .unwrapAll(result.getFieldDefinition("edges").getType());
    var target = (GraphQLNamedType) GraphQLTypeUtil
        .unwrapAll(edge.getFieldDefinition("node").getType());
    var step = new RelationshipStep(relationship, Directives.direction(field), target.getName());
    var sort = Directives.sort(field).stream().map(key -> sortKey(key, target)).toList();
    return new FieldMapping.Connection(field.getName(), step, edgeProperties(edge, relationship),
        sort);
  }

  private SortKey sortKey(String written, GraphQLNamedType target) {
    var descending = written.startsWith("-");
    var parts = (descending ? written.substring(1) : written).split("\\.", 2);
    var holder = "edge".equals(parts[0]) ? SortKey.Holder.EDGE : SortKey.Holder.NODE;
    return new SortKey(holder, parts[1], isRequired(target, parts[1], holder), descending);
  }

  private boolean isQuery(GraphQLObjectType type) {
    return type.getName().equals(schema.getQueryType().getName());
  }

  private boolean isRequired(@Nullable GraphQLNamedType target, String property,
      SortKey.Holder holder) {
    if (holder == SortKey.Holder.EDGE) {
      return GraphModel.edgeAlwaysHas(property);
    }
    return target instanceof GraphQLObjectType type
        && type.getFieldDefinition(property) != null
        && GraphQLTypeUtil.isNonNull(type.getFieldDefinition(property).getType());
  }

  private Map<String, String> edgeProperties(GraphQLObjectType edge, String relationship) {
    var properties = new LinkedHashMap<String, String>();
    for (var field : edge.getFieldDefinitions()) {
      var property = Directives.property(field);
      property.ifPresent(found -> properties.put(field.getName(), found));
      var known = property.isPresent()
          ? GraphModel.relationshipHas(relationship, property.get())
          : Set.of("cursor", "node").contains(field.getName());
      if (!known) {
        unmapped(edge, field);
      }
    }
    return properties;
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
    var lists = type.getName().substring(0, type.getName().length() - "OrderField".length());
    var target = schema.getObjectType("Coauthor".equals(lists) ? "Author" : lists);
    for (var value : type.getValues()) {
      var property = Directives.property(value);
      property.ifPresentOrElse(found -> {
        var holder = Directives.holder(value);
        keys.put(value.getName(),
            new SortKey(holder, found, isRequired(target, found, holder), false));
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
          () -> unmapped(query, field));
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
    if (mappedElsewhere) {
      return;
    }
    var known = knownFields(type.getName());
    type.getFieldDefinitions().stream().filter(
        field -> !known.contains(field.getName()) && !GraphModel.shapeHas(type.getName(),
            field.getName()) && Directives.property(field).isEmpty())
        .forEach(
            field -> unmapped(type, field));
  }

  private static Set<String> knownFields(String type) {
    if (type.endsWith("Connection")) {
      return Set.of("edges", "nodes", "pageInfo", "totalCount");
    }
    return type.endsWith("Edge") ? Set.of("cursor", "node") : Set.of();
  }

  private void unmapped(GraphQLObjectType type, GraphQLFieldDefinition field) {
    faults.add(type.getName() + "." + field.getName() + " maps to nothing: give it @property, "
        + "@relationship or @answeredBy with a name that the graph has");
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

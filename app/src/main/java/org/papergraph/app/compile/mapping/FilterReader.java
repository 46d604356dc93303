package org.papergraph.app.compile.mapping;

import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Reads what the fields of the filter inputs map to. */
final class FilterReader {
  private final GraphQLSchema schema;
  private final List<String> faults;

  FilterReader(GraphQLSchema schema, List<String> faults) {
    this.schema = schema;
    this.faults = faults;
  }

  NodeMapping withFilters(NodeMapping node) {
    var filters = new LinkedHashMap<String, FilterMapping>();
    MappingReader.filterOf(schema, node.type()).ifPresent(input -> {
      for (var field : input.getFieldDefinitions()) {
        filter(node, field).ifPresentOrElse(mapped -> filters.put(field.getName(), mapped),
            () -> faults.add(input.getName() + "." + field.getName() + " maps to nothing"));
      }
    });
    return new NodeMapping(node.type(), node.label(), node.fields(), filters, node.required());
  }

  private Optional<FilterMapping> filter(NodeMapping node, GraphQLInputObjectField field) {
    if (Directives.logic(field)) {
      return Optional.of(new FilterMapping.OfLogic());
    }
    var property = Directives.property(field)
        .filter(name -> GraphModel.nodeHas(node.label(), name));
    if (property.isPresent()) {
      return property.map(FilterMapping.OfProperty::new);
    }
    var present = Directives.present(field).filter(name -> GraphModel.nodeHas(node.label(), name));
    if (present.isPresent()) {
      return present.map(FilterMapping.OfPresence::new);
    }
    var index = Directives.fulltext(field);
    return index.isPresent() ? index.map(FilterMapping.OfText::new) : related(node, field);
  }

  /** The other end of a filter's relationship is that of the node's own field over it. */
  private Optional<FilterMapping> related(NodeMapping node, GraphQLInputObjectField field) {
    return Directives.relationshipType(field)
        .flatMap(type -> node.step(type, Directives.direction(field)))
        .map(step -> new FilterMapping.OfRelated(step, byFilter(field)));
  }

  private static boolean byFilter(GraphQLInputObjectField field) {
    return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType())).getName()
        .endsWith("Filter");
  }
}

package org.papergraph.app.differential;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fields that the naive side can answer. */
record KnownFields(GraphQLSchema schema) {
  private static final Map<String, Set<String>> BY_NAME = Map.of( //
      "Query",
      Set.of("node", "nodes", "paper", "author", "venue", "topic", "papers", "authors", "venues",
          "topics", "nameCluster"), //
      "Facet", Set.of("value", "label", "count"), //
      "CrossFacet", Set.of("rows", "columns", "counts"), //
      "YearCount", Set.of("year", "papers"), //
      "PaperVersion",
      Set.of("type", "venueName", "year", "doi", "arxivId", "url", "sources"), //
      "PageInfo", Set.of("hasNextPage", "hasPreviousPage"), //
      "NameCluster", Set.of("nameKey", "paperCount", "authorRows", "authors"), //
      "AuthorRow", Set.of("author", "spelling", "paperCount"));

  private static final Set<String> PAGE = Set.of("edges", "nodes", "pageInfo", "totalCount",
      "facets", "crossFacet");

  List<GraphQLObjectType> nodeTypes() {
    return schema.getAllTypesAsList().stream().filter(GraphQLObjectType.class::isInstance)
        .map(GraphQLObjectType.class::cast).filter(Mapping::isNode).toList();
  }

  /**
   * The fields to choose from.
   *
   * @param deeper whether there may be nodes below
   * @param pageInfo whether the page knows where it lies
   */
  List<GraphQLFieldDefinition> of(GraphQLFieldsContainer type, boolean deeper, boolean pageInfo) {
    return type.getFieldDefinitions().stream().filter(field -> isKnown(type, field))
        .filter(RandomArguments::areKnown)
        .filter(field -> deeper || !isWay(type, field))
        .filter(field -> pageInfo || !"pageInfo".equals(field.getName())).toList();
  }

  private static boolean isKnown(GraphQLFieldsContainer type, GraphQLFieldDefinition field) {
    var named = BY_NAME.get(type.getName());
    if (named != null) {
      return named.contains(field.getName());
    }
    if (type.getName().endsWith("Connection")) {
      return PAGE.contains(field.getName());
    }
    return Mapping.property(field).isPresent() || Mapping.relationship(field).isPresent()
        || Mapping.isAnswered(field, "NAME_CLUSTER")
        || Mapping.isAnswered(field, "TREND")
        || Mapping.isAnswered(field, "VERSIONS") || isNodeOfEdge(type, field);
  }

  private static boolean isNodeOfEdge(GraphQLFieldsContainer type, GraphQLFieldDefinition field) {
    return type.getName().endsWith("Edge") && "node".equals(field.getName());
  }

  /** Whether a field of a node leads to other nodes. */
  private static boolean isWay(GraphQLFieldsContainer type, GraphQLFieldDefinition field) {
    return Mapping.isNode(type)
        && GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLFieldsContainer;
  }
}

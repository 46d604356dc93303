package org.papergraph.app.differential;

import graphql.GraphQL;
import graphql.scalars.ExtendedScalars;
import graphql.schema.DataFetcherFactories;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.execution.wiring.SchemaFactory;

/** The schema answered from memory, each field by itself, in the plainest way. */
final class NaiveSchema {
  private final MemoryGraph graph;
  private final Cursors cursors;

  private NaiveSchema(MemoryGraph graph, Cursors cursors) {
    this.graph = graph;
    this.cursors = cursors;
  }

  static GraphQL over(MemoryGraph graph, Cursors cursors) {
    var naive = new NaiveSchema(graph, cursors);
    var wiring = RuntimeWiring.newRuntimeWiring().scalar(ExtendedScalars.Date)
        .type("Node", node -> node.typeResolver(environment -> environment.getSchema()
            .getObjectType(((Vertex) environment.getObject()).label())))
        .codeRegistry(GraphQLCodeRegistry.newCodeRegistry()
            .defaultDataFetcher(DataFetcherFactories.useDataFetcher(naive::fetch)))
        .build();
    var types = new SchemaParser().parse(SchemaFactory.text());
    return GraphQL.newGraphQL(new SchemaGenerator().makeExecutableSchema(types, wiring)).build();
  }

  private @Nullable Object fetch(DataFetchingEnvironment environment) {
    var field = environment.getFieldDefinition();
    return switch (environment.<Object>getSource()) {
      case Vertex node -> ofNode(node, field, environment);
      case Source found -> found.get(environment);
      case null, default -> ofRoot(field, environment);
    };
  }

  private @Nullable Object ofRoot(GraphQLFieldDefinition field,
      DataFetchingEnvironment environment) {
    var name = field.getName();
    var type = GraphQLTypeUtil.unwrapAll(field.getType()).getName();
    return switch (name) {
      case "node" -> graph.byId(environment.getArgument("id")).orElse(null);
      case "nodes" -> environment.<List<?>>getArgument("ids").stream()
          .map(id -> graph.byId(id).orElse(null)).toList();
      case "nameCluster" -> NaiveCluster.of(graph, environment.getArgument("name"));
      case "papers", "authors", "venues", "topics" -> page(
          graph.of(type.replace("Connection", "")).stream().map(node -> new Row(node, Map.of()))
              .toList(),
          field, environment);
      default -> new NaiveLookups(graph).by(type, environment.getArgument("by"));
    };
  }

  private @Nullable Object ofNode(Vertex node, GraphQLFieldDefinition field,
      DataFetchingEnvironment environment) {
    var property = Mapping.property(field);
    if (property.isPresent()) {
      // Nobody says that a paper is not retracted.
      return "retracted".equals(property.get())
          ? node.get("retracted") != null
          : node.get(property.get());
    }
    if (Mapping.isAnswered(field, "NAME_CLUSTER")) {
      return NaiveCluster.of(graph, String.valueOf(node.get("nameKey")));
    }
    if (Mapping.isAnswered(field, "TREND")) {
      return NaiveTrend.of(node, environment.getArgument("from"), environment.getArgument("to"));
    }
    if (Mapping.isAnswered(field, "VERSIONS")) {
      return NaiveVersion.of(node);
    }
    var rows = NaiveNeighbours.of(node, field);
    boolean list = GraphQLTypeUtil.unwrapAll(field.getType()).getName().endsWith("Connection");
    return list
        ? page(rows, field, environment)
        : rows.stream().map(Row::node).findFirst().orElse(null);
  }

  private NaivePage page(List<Row> rows, GraphQLFieldDefinition field,
      DataFetchingEnvironment environment) {
    GraphQLSchema schema = environment.getGraphQLSchema();
    var order = NaiveOrder.of(schema, field, environment.getArgument("orderBy"));
    var filter = new NaiveFilter(schema);
    Object wanted = environment.getArgument("filter");
    Object linked = environment.getArgument("edge");
    var all = rows.stream().filter(row -> filter.passes(row.node(), wanted))
        .filter(row -> linked == null
            || filter.passes(row.edge(), field.getArgument("edge").getType(), linked))
        .sorted(order.comparator()).toList();
    return NaivePage.of(all, order, environment, cursors);
  }
}

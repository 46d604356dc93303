package org.papergraph.app.execution.wiring;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.compile.plan.Columns;
import org.papergraph.app.compile.plan.CursorCodec;

/** The fields of connections, their edges and page infos. */
final class ConnectionFields {
  private ConnectionFields() {}

  /** A field of a connection type, or null if it has none of this name. */
  static DataFetcher<?> ofConnection(GraphQLFieldDefinition field) {
    return switch (field.getName()) {
      case "edges" -> on(source -> page(source).edges());
      case "nodes" -> on(source -> page(source).nodes());
      case "pageInfo" -> on(ConnectionFields::page);
      case "totalCount" -> on(source -> page(source).totalCount());
      case "facets" -> counted(field, facets -> facets);
      case "crossFacet" -> counted(field, CrossFacet::of);
      case "citations" -> CitationField.ofPage();
      default -> throw new IllegalArgumentException(field.getName());
    };
  }

  static LightDataFetcher<@Nullable Object> ofEdge(String field) {
    return "cursor".equals(field)
        ? on(source -> cursor((ConnectionPage.Edge) source))
        : on(source -> ((ConnectionPage.Edge) source).row().get(field));
  }

  static LightDataFetcher<@Nullable Object> ofPageInfo(String field) {
    return switch (field) {
      case "hasNextPage" -> on(source -> ((ConnectionPage) source).hasNextPage());
      case "hasPreviousPage" -> on(source -> ((ConnectionPage) source).hasPreviousPage());
      case "startCursor" -> on(source -> end((ConnectionPage) source, List::getFirst));
      case "endCursor" -> on(source -> end((ConnectionPage) source, List::getLast));
      default -> throw new IllegalArgumentException(field);
    };
  }

  private static @Nullable String end(ConnectionPage page,
      Function<List<ConnectionPage.Edge>, ConnectionPage.Edge> which) {
    var edges = page.edges();
    return edges.isEmpty() ? null : cursor(which.apply(edges));
  }

  @SuppressWarnings("unchecked")
  private static String cursor(ConnectionPage.Edge edge) {
    var place = (List<@Nullable Object>) Objects.requireNonNull(edge.row().get("place"));
    return CursorCodec.encode(Objects.requireNonNull(edge.signature()), place);
  }

  /** A field with arguments, whose value lies beside the rows. */
  private static LightDataFetcher<@Nullable Object> counted(GraphQLFieldDefinition definition,
      Function<Map<?, ?>, Object> answer) {
    var key = new RowKey(definition, Columns.CONNECTION);
    return new LightDataFetcher<>() {
      @Override
      public @Nullable Object get(GraphQLFieldDefinition field, Object source,
          Supplier<DataFetchingEnvironment> environment) {
        var read = key.value((Map<?, ?>) source, environment);
        return answer.apply((Map<?, ?>) Objects
            .requireNonNull(read instanceof List<?> list ? list.getFirst() : read));
      }

      @Override
      public @Nullable Object get(DataFetchingEnvironment environment) {
        return get(environment.getFieldDefinition(),
            Objects.requireNonNull(environment.getSource()), () -> environment);
      }
    };
  }

  private static ConnectionPage page(Object source) {
    return new ConnectionPage((Map<?, ?>) source);
  }

  private static LightDataFetcher<@Nullable Object> on(Function<Object, @Nullable Object> read) {
    return new LightDataFetcher<>() {
      @Override
      public @Nullable Object get(GraphQLFieldDefinition field, Object source,
          Supplier<DataFetchingEnvironment> environment) {
        return read.apply(source);
      }

      @Override
      public @Nullable Object get(DataFetchingEnvironment environment) {
        return read.apply(Objects.requireNonNull(environment.getSource()));
      }
    };
  }
}

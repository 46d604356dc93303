package org.papergraph.app.execution.wiring;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.LightDataFetcher;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A field whose value lies in the row. A list that is not there is empty. */
final class RowField implements LightDataFetcher<@Nullable Object> {
  private final RowKey key;
  private final boolean list;

  RowField(GraphQLFieldDefinition field) {
    this.key = new RowKey(field, null);
    this.list = GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLList
        && GraphQLTypeUtil.isNonNull(field.getType());
  }

  @Override
  public @Nullable Object get(GraphQLFieldDefinition field, Object source,
      Supplier<DataFetchingEnvironment> environment) {
    var value = key.value((Map<?, ?>) source, environment);
    return value == null && list ? List.of() : value;
  }

  @Override
  public @Nullable Object get(DataFetchingEnvironment environment) {
    return get(environment.getFieldDefinition(), Objects.requireNonNull(environment.getSource()),
        () -> environment);
  }
}

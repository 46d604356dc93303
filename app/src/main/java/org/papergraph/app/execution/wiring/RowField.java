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
import org.papergraph.app.compile.plan.Columns;

/** A field whose value lies in the row under its own name. A list that is not there is empty. */
final class RowField implements LightDataFetcher<@Nullable Object> {
  private final boolean list;

  RowField(GraphQLFieldDefinition field) {
    this.list = GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLList
        && GraphQLTypeUtil.isNonNull(field.getType());
  }

  @Override
  public @Nullable Object get(GraphQLFieldDefinition field, Object source,
      Supplier<DataFetchingEnvironment> environment) {
    var key = field.getArguments().isEmpty() ? field.getName() : key(field, environment.get());
    var value = ((Map<?, ?>) source).get(key);
    return value == null && list ? List.of() : value;
  }

  @Override
  public @Nullable Object get(DataFetchingEnvironment environment) {
    return get(environment.getFieldDefinition(), Objects.requireNonNull(environment.getSource()),
        () -> environment);
  }

  private static String key(GraphQLFieldDefinition field, DataFetchingEnvironment environment) {
    var type = environment.getExecutionStepInfo().getObjectType();
    return key(Objects.requireNonNull(type).getName(), field, environment);
  }

  /** Where in its row a field with arguments finds its value. */
  static String key(String type, GraphQLFieldDefinition field,
      DataFetchingEnvironment environment) {
    Columns columns = environment.getLocalContext();
    return columns == null || columns.equals(Columns.PLAIN)
        ? field.getName()
        : columns.key(type,
            String.join("/", environment.getExecutionStepInfo().getPath().getKeysOnly()),
            field.getName());
  }
}

package org.papergraph.app.execution.wiring;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.compile.plan.Columns;

/** Where in a row a field finds its value: under its own name, unless the row has several of the name. */
final class RowKey {
  private final String name;
  private final String second;
  private final @Nullable String type;

  /** @param type under which the plan knows the field; the type that has it if null */
  RowKey(GraphQLFieldDefinition field, @Nullable String type) {
    this.name = field.getName();
    this.second = Columns.numbered(name, 1);
    this.type = type;
  }

  @Nullable
  Object value(Map<?, ?> row, Supplier<DataFetchingEnvironment> environment) {
    return row.get(row.containsKey(second) ? key(environment.get()) : name);
  }

  private String key(DataFetchingEnvironment environment) {
    Columns columns = Objects.requireNonNull(environment.getLocalContext());
    var step = environment.getExecutionStepInfo();
    var owner = type == null ? Objects.requireNonNull(step.getObjectType()).getName() : type;
    return columns.key(owner, String.join("/", step.getPath().getKeysOnly()), name);
  }
}

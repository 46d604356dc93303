package org.papergraph.app.execution.completion;

import graphql.GraphQLContext;
import graphql.GraphqlErrorException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.compile.FieldSelection;
import org.papergraph.app.compile.plan.Columns;

/** Makes the completion of a selection, once for all rows. */
final class Completions {
  private final GraphQLSchema schema;
  private final Columns columns;

  Completions(GraphQLSchema schema, Columns columns) {
    this.schema = schema;
    this.columns = columns;
  }

  /** How values of a type are completed where this field has it. */
  Completion of(GraphQLType type, FieldSelection field) {
    return switch (type) {
      case GraphQLNonNull always -> new Completion.NonNull(of(always.getWrappedType(), field));
      case GraphQLList list -> new Completion.Listed(of(list.getWrappedType(), field));
      case GraphQLScalarType scalar -> new Completion.Leaf(value -> leaf(scalar, value));
      case GraphQLEnumType values -> new Completion.Leaf(value -> leaf(values, value));
      case GraphQLObjectType object -> fields(object, field);
      case GraphQLInterfaceType several -> {
        Map<String, Completion> types = new HashMap<>();
        Objects.requireNonNull(schema.getImplementations(several))
            .forEach(object -> types.put(object.getName(), fields(object, field)));
        yield new Completion.ByType(types);
      }
      default -> throw new IllegalArgumentException("no output: " + type);
    };
  }

  private Completion fields(GraphQLObjectType object, FieldSelection selection) {
    return new Completion.Fields(selection.on(object.getName()).stream()
        .map(field -> field(object, field)).toList());
  }

  private Completion.Field field(GraphQLObjectType object, FieldSelection field) {
    var name = object.getName();
    var definition = object.getFieldDefinition(field.name());
    return definition == null
        ? new Completion.Field(field.key(), row -> name, new Completion.Leaf(type -> type))
        : new Completion.Field(field.key(), Readers.of(object, definition, field, columns),
            of(definition.getType(), field));
  }

  private static @Nullable Object leaf(GraphQLScalarType scalar, Object value) {
    // What most values are needs no conversion.
    if (value instanceof Long number && "Int".equals(scalar.getName())
        && number.intValue() == number) {
      return number.intValue();
    }
    return value instanceof Boolean || value instanceof Double
        || (value instanceof String && !"Int".equals(scalar.getName()))
            ? value
            : serialized(() -> scalar.getCoercing().serialize(value, GraphQLContext.getDefault(),
                Locale.ROOT));
  }

  private static @Nullable Object leaf(GraphQLEnumType values, Object value) {
    return serialized(() -> values.serialize(value, GraphQLContext.getDefault(), Locale.ROOT));
  }

  private static @Nullable Object serialized(Supplier<@Nullable Object> serialize) {
    try {
      return serialize.get();
    } catch (GraphqlErrorException unfit) {
      throw new Fault(String.valueOf(unfit.getMessage()));
    }
  }
}

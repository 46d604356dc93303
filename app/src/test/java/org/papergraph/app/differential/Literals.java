package org.papergraph.app.differential;

import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes values as they may stand in a document: as literals, or as variables here and there. */
final class Literals {
  private final Random random;
  private final List<String> declarations = new ArrayList<>();
  private final Map<String, Object> variables = new LinkedHashMap<>();

  /** A value of an enum. */
  record Name(String name) {
    @Override
    public String toString() {
      return name;
    }
  }

  Literals(Random random) {
    this.random = random;
  }

  /** What stands after the operation's name. */
  String declarations() {
    return declarations.isEmpty() ? "" : "(" + String.join(", ", declarations) + ")";
  }

  Map<String, Object> variables() {
    return variables;
  }

  /** A value of a type; {@code required} where a variable must be too, though the type is not. */
  String write(GraphQLType type, @Nullable Object value, boolean required) {
    if (random.nextInt(8) == 0) {
      return variable(type, value, required);
    }
    return literal(type, value);
  }

  private String literal(GraphQLType type, @Nullable Object value) {
    var bare = type instanceof GraphQLNonNull some ? some.getWrappedType() : type;
    return switch (value) {
      case null -> "null";
      case List<?> list -> list(((GraphQLList) bare).getWrappedType(), list);
      case Map<?, ?> fields -> object((GraphQLInputObjectType) bare, fields);
      case Number number -> number.toString();
      case Boolean truth -> truth.toString();
      case Name name -> name.name();
      default -> "\"" + value + "\"";
    };
  }

  private String variable(GraphQLType type, @Nullable Object value, boolean required) {
    var name = "$v" + (declarations.size() + 1);
    var written = GraphQLTypeUtil.simplePrint(type);
    var declared = name + ": " + written
        + (required && !GraphQLTypeUtil.isNonNull(type) ? "!" : "");
    if (value instanceof Number && random.nextInt(3) == 0) {
      declarations.add(declared + " = " + value);
      return name;
    }
    declarations.add(declared);
    variables.put(name.substring(1), plain(value));
    return name;
  }

  private String list(GraphQLType item, List<?> values) {
    return values.size() == 1 && random.nextInt(4) == 0
        ? literal(item, values.getFirst())
        : values.stream().map(value -> write(item, value, false))
            .collect(Collectors.joining(", ", "[", "]"));
  }

  private String object(GraphQLInputObjectType type, Map<?, ?> fields) {
    return fields.entrySet().stream()
        .filter(field -> !isDefault(field) || random.nextBoolean())
        .map(field -> field.getKey() + ": "
            + write(type.getField(String.valueOf(field.getKey())).getType(), field.getValue(),
                type.isOneOf()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  /** An order is ascending unless it says otherwise. */
  private static boolean isDefault(Map.Entry<?, ?> field) {
    return "direction".equals(field.getKey()) && "ASC".equals(String.valueOf(field.getValue()));
  }

  /** As it comes in JSON. */
  static @Nullable Object plain(@Nullable Object value) {
    return switch (value) {
      case Map<?, ?> fields -> {
        var plain = new LinkedHashMap<String, @Nullable Object>();
        fields.forEach((key, field) -> plain.put(String.valueOf(key), plain(field)));
        yield plain;
      }
      case List<?> list -> {
        var plain = new ArrayList<@Nullable Object>();
        list.forEach(item -> plain.add(plain(item)));
        yield plain;
      }
      case Number number -> number;
      case Boolean truth -> truth;
      case null -> null;
      default -> value.toString();
    };
  }
}

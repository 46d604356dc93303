package org.papergraph.app.http;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import io.micronaut.http.HttpParameters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the arguments of a field from the parameters of a URL: texts, numbers and values of enums as
 * they are, lists by giving the parameter again, ranges of years as {@code from} and {@code to}, other
 * inputs as JSON. A parameter without a value is not given.
 */
final class FieldParameters {
  private static final int LONGEST_QUOTED = 60;

  private final JsonReader json = new JsonReader();
  private final List<Parameter> parameters = new ArrayList<>();

  FieldParameters(List<GraphQLArgument> arguments) {
    arguments.forEach(argument -> {
      if (inner(argument) instanceof GraphQLInputObjectType range
          && "YearRange".equals(range.getName())) {
        range.getFieldDefinitions()
            .forEach(bound -> parameters.add(new Parameter(bound.getName(), argument, true)));
      } else {
        parameters.add(new Parameter(argument.getName(), argument, false));
      }
    });
  }

  /**
   * A parameter.
   *
   * @param bound whether it is a bound of the argument, which is a range of years
   */
  private record Parameter(String name, GraphQLArgument argument, boolean bound) {
  }

  /**
   * The values of the arguments that are given, by name.
   *
   * @throws HttpRefusal for parameters that are unknown, missing, given twice or not of their type
   */
  Map<String, Object> read(HttpParameters url) {
    requireKnown(url);
    var values = new LinkedHashMap<String, Object>();
    for (var parameter : parameters) {
      var given = url.getAll(parameter.name()).stream().filter(text -> !text.isEmpty()).toList();
      var value = given.isEmpty() ? null : value(parameter, given);
      var argument = parameter.argument();
      if (value == null) {
        requireNone(parameter);
      } else if (parameter.bound()) {
        @SuppressWarnings("unchecked") // made here
        var range = (Map<String, Object>) values.computeIfAbsent(argument.getName(),
            name -> new HashMap<String, Object>());
        range.put(parameter.name(), value);
      } else {
        values.put(argument.getName(), value);
      }
    }
    return values;
  }

  private void requireKnown(HttpParameters url) {
    var names = parameters.stream().map(Parameter::name).toList();
    for (var name : url.names()) {
      if (!names.contains(name)) {
        throw HttpRefusal.badRequest("There is no parameter `" + quoted(name)
            + "` here. There are: " + String.join(", ", names) + ".");
      }
    }
  }

  private static void requireNone(Parameter parameter) {
    var argument = parameter.argument();
    if (GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue()) {
      throw HttpRefusal.badRequest("`" + parameter.name() + "` is missing. Give "
          + (isList(argument) ? "one or more: " : "one: ") + parameter.name() + "=…");
    }
  }

  private @Nullable Object value(Parameter parameter, List<String> given) {
    var argument = parameter.argument();
    boolean asJson = !parameter.bound() && inner(argument) instanceof GraphQLInputObjectType;
    if (isList(argument) && !asJson) {
      return given.stream().map(text -> one(parameter, text)).toList();
    }
    if (given.size() > 1) {
      throw HttpRefusal
          .badRequest("`" + parameter.name() + "` is given twice in the URL. Give it once.");
    }
    return asJson
        ? json.any(given.getFirst(), "`" + parameter.name() + "`")
        : one(parameter, given.getFirst());
  }

  private static Object one(Parameter parameter, String text) {
    if (!parameter.bound() && !"Int".equals(inner(parameter.argument()).getName())) {
      return text;
    }
    try {
      return Integer.valueOf(text);
    } catch (NumberFormatException notANumber) {
      throw HttpRefusal.badRequest("`" + parameter.name() + "` must be a whole number of at most "
          + Integer.MAX_VALUE + ", not `" + quoted(text) + "`.");
    }
  }

  private static String quoted(String text) {
    return text.length() <= LONGEST_QUOTED ? text : text.substring(0, LONGEST_QUOTED) + '…';
  }

  private static boolean isList(GraphQLArgument argument) {
    return GraphQLTypeUtil.unwrapNonNull(argument.getType()) instanceof GraphQLList;
  }

  private static GraphQLNamedType inner(GraphQLArgument argument) {
    return (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(argument.getType());
  }
}

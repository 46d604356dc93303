package org.papergraph.app.execution;

import graphql.execution.CoercedVariables;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many objects a field can return, by its arguments. */
final class PageSizes {
  /** A page that says nothing of its size, neither in the query nor in the schema. */
  private static final long DEFAULT = 20;
  private static final BigInteger MOST = BigInteger.valueOf(Integer.MAX_VALUE);
  /** The arguments of the schema that bound a list, or are one. */
  private static final List<String> BOUNDS = List.of("first", "last", "maxNodes", "k", "ids");

  /** How many there are at most of what has no such argument; more versions than that no paper is likely to have. */
  private static final Map<String, Long> FIXED = Map.of("CollaborationPath.steps", 20L,
      "TopicPath.nodes", 7L,
      "TopicPath.links", 4L, "TopicLink.papers", 10L, "VenueOverlap.pairs", 45L,
      "VenueOverlap.venues", 10L, "Paper.versions", 10L,
      "ReviewerSuggestion.topics", 50L, "CommonCoauthors.authors", 5L, "CommonTopics.topics", 5L);

  private final CoercedVariables variables;

  PageSizes(CoercedVariables variables) {
    this.variables = variables;
  }

  /** At least 1: what stands on an empty page is still asked for. */
  long of(String type, Field field, GraphQLFieldDefinition definition) {
    Long fixed = FIXED.get(type + "." + field.getName());
    if (fixed != null) {
      return fixed;
    }
    for (String name : BOUNDS) {
      Long size = sizeBy(field.getArguments(), name);
      if (size != null) {
        return Math.max(1, size);
      }
    }
    for (String name : BOUNDS) {
      GraphQLArgument argument = definition.getArgument(name);
      if (argument != null) {
        Long size = argument.hasSetDefaultValue()
            ? sizeOf(argument.getArgumentDefaultValue().getValue())
            : null;
        return size == null ? DEFAULT : Math.max(1, size);
      }
    }
    return 1;
  }

  /** How many papers others are compared with, where that is asked; else 1. */
  long examples(Field field) {
    var liked = sizeBy(field.getArguments(), "papers");
    var disliked = sizeBy(field.getArguments(), "notLike");
    return Math.max(1, (liked == null ? 0 : liked) + (disliked == null ? 0 : disliked));
  }

  private @Nullable Long sizeBy(List<Argument> arguments, String name) {
    for (Argument argument : arguments) {
      if (argument.getName().equals(name)) {
        return sizeOf(argument.getValue());
      }
    }
    return null;
  }

  private @Nullable Long sizeOf(@Nullable Object value) {
    return switch (value) {
      case IntValue literal -> literal.getValue().min(MOST).longValue();
      case ArrayValue literal -> (long) literal.getValues().size();
      case VariableReference variable -> sizeOf(variables.get(variable.getName()));
      case Number number -> number.longValue();
      case Collection<?> list -> (long) list.size();
      case null, default -> null;
    };
  }
}

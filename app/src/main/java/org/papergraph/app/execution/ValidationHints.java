package org.papergraph.app.execution;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says in plain words what is wrong with a document, and how to mend it. */
final class ValidationHints {
  private static final Pattern PREFIX = Pattern.compile("^Validation [Ee]rror \\([^)]*\\) ?: ");
  private static final Pattern UNKNOWN_FIELD = Pattern
      .compile("Field '(\\w+)' in type '(\\w+)' is undefined");
  private static final Pattern UNKNOWN_TYPE = Pattern.compile("Unknown type '(\\w+)'");

  private final GraphQLSchema schema;
  private final Limits limits;

  ValidationHints(GraphQLSchema schema, Limits limits) {
    this.schema = schema;
    this.limits = limits;
  }

  String explain(ValidationError error) {
    // The library stops counting at the limit, so its own figure says too little.
    if (error.getValidationErrorType() == ValidationErrorType.MaxQueryFieldsExceeded) {
      return String.format(Locale.ROOT, "The query has more than %,d fields, each spread of a "
        + "fragment counted. Split it into several requests.", limits.maxFields());
    }
    if (error.getValidationErrorType() == ValidationErrorType.MaxQueryDepthExceeded) {
      return String.format(Locale.ROOT, "The query nests fields deeper than %,d levels. Ask for what "
        + "is further down in a request of its own, by id.", limits.maxDepth());
    }
    String message = PREFIX.matcher(error.getMessage()).replaceFirst("");
    String sentence = message.endsWith(".") ? message : message + '.';
    String hint = hint(error, message);
    return hint == null ? sentence : sentence + ' ' + hint;
  }

  private @Nullable String hint(ValidationError error, String message) {
    if (!(error.getValidationErrorType() instanceof ValidationErrorType type)) {
      return null;
    }
    return switch (type) {
      case FieldUndefined -> fieldHint(message);
      case UnknownType -> typeHint(message);
      case SubselectionRequired -> "Name the fields you want of it in braces: `{ … }`.";
      case SubselectionNotAllowed -> "Take away the braces after it.";
      case UnknownArgument -> "The arguments of each field are in /schema.graphqls.";
      case MissingFieldArgument, NullValueForNonNullArgument -> "It has to be given.";
      case UndefinedVariable -> "Declare it in brackets after the operation's name.";
      case UnusedVariable, UnusedFragment -> "Use it or take it away.";
      case FieldsConflict -> "Give one of them an alias: `other: field`.";
      case LoneAnonymousOperationViolation -> "Give each operation a name.";
      case FragmentCycle -> "A fragment must not spread itself, directly or by way of others.";
      case MaxValidationErrorsReached -> "Mend the first ones first.";
      default -> null;
    };
  }

  private @Nullable String fieldHint(String message) {
    Matcher unknown = UNKNOWN_FIELD.matcher(message);
    if (!unknown.find() || !(schema.getType(
        unknown.group(2)) instanceof GraphQLFieldsContainer type)) {
      return null;
    }
    List<String> names = type.getFieldDefinitions().stream().map(GraphQLFieldDefinition::getName)
        .toList();
    String nearest = nearest(unknown.group(1), names);
    return nearest != null
        ? "Did you mean '" + nearest + "'?"
        : "Its fields are: " + String.join(", ", names) + '.';
  }

  private @Nullable String typeHint(String message) {
    Matcher unknown = UNKNOWN_TYPE.matcher(message);
    if (!unknown.find()) {
      return null;
    }
    String nearest = nearest(unknown.group(1),
        schema.getAllTypesAsList().stream().map(GraphQLNamedType::getName).toList());
    return nearest == null ? null : "Did you mean '" + nearest + "'?";
  }

  /** The name that takes fewest edits to reach, if they are few for its length. */
  static @Nullable String nearest(String wrong, List<String> names) {
    int enough = 1 + wrong.length() * 2 / 5;
    return names.stream().filter(name -> edits(wrong, name) <= enough)
        .min(Comparator.comparingInt((String name) -> edits(wrong, name))
            .thenComparing(name -> name))
        .orElse(null);
  }

  /** Levenshtein's distance, case aside. */
  private static int edits(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}

package org.papergraph.app.execution;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says in plain words what is wrong with a document, and how to mend it. The library gives its reason
 * as a sentence only, so names are read out of that; where a sentence is not the one expected, it
 * stands as it is.
 */
final class ValidationHints {
  private static final Pattern PREFIX = Pattern.compile("^Validation [Ee]rror \\([^)]*\\) ?: ");
  private static final Pattern SYNTAX_TREE = Pattern.compile(" with value '.*'"
      + "(?= (?:is not a valid|must not be null|must be an object|is missing|contains a field) ?)",
      Pattern.DOTALL);
  private static final Pattern REASON_OF_TREE = Pattern
      .compile(" - (?:Literal value not in|Expected "
          + "an AST type|Expected AST type).*", Pattern.DOTALL);
  private static final Pattern UNKNOWN_FIELD = Pattern
      .compile("Field '(\\w+)' in type '(\\w+)' is undefined");
  private static final Pattern UNKNOWN_TYPE = Pattern.compile("Unknown type '(\\w+)'");
  private static final Pattern UNKNOWN_KEY = Pattern
      .compile("contains a field not in '(\\w+)': '(\\w+)'");
  private static final Pattern NOT_A_VALUE = Pattern.compile("is not a valid '(\\w+)'");

  private final GraphQLSchema schema;
  private final Limits limits;

  ValidationHints(GraphQLSchema schema, Limits limits) {
    this.schema = schema;
    this.limits = limits;
  }

  String explain(ValidationError error) {
    // The library stops counting at a limit, so its own figures say too little.
    if (error.getValidationErrorType() == ValidationErrorType.MaxQueryFieldsExceeded) {
      return String.format(Locale.ROOT, "The query has more than %,d fields, each spread of a "
          + "fragment counted. Split it into several requests.", limits.maxFields());
    }
    if (error.getValidationErrorType() == ValidationErrorType.MaxQueryDepthExceeded) {
      return String.format(Locale.ROOT,
          "The query nests fields deeper than %,d levels. Ask for what "
              + "is further down in a request of its own, by id.",
          limits.maxDepth());
    }
    String sentence = sentence(error.getMessage());
    String hint = hint(error, sentence);
    return hint == null ? sentence : sentence + ' ' + hint;
  }

  /** Without the library's name for the rule, and without the syntax tree it prints for a value. */
  private static String sentence(String message) {
    String plain = PREFIX.matcher(message).replaceFirst("");
    plain = SYNTAX_TREE.matcher(plain).replaceFirst("");
    plain = REASON_OF_TREE.matcher(plain).replaceFirst("");
    String capital = plain.isEmpty()
        ? plain
        : plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
    return capital.endsWith(".") ? capital : capital + '.';
  }

  private @Nullable String hint(ValidationError error, String sentence) {
    if (!(error.getValidationErrorType() instanceof ValidationErrorType type)) {
      return null;
    }
    return switch (type) {
      case FieldUndefined -> fieldHint(sentence);
      case UnknownType -> typeHint(sentence);
      case WrongType -> valueHint(sentence);
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

  private @Nullable String fieldHint(String sentence) {
    Matcher unknown = UNKNOWN_FIELD.matcher(sentence);
    if (!unknown.find()
        || !(schema.getType(unknown.group(2)) instanceof GraphQLFieldsContainer type)) {
      return null;
    }
    List<String> names = type.getFieldDefinitions().stream().map(GraphQLFieldDefinition::getName)
        .toList();
    return Spelling.hint(unknown.group(1), names, "Its fields are: ");
  }

  private @Nullable String typeHint(String sentence) {
    Matcher unknown = UNKNOWN_TYPE.matcher(sentence);
    Collection<String> names = schema.getAllTypesAsList().stream().map(GraphQLNamedType::getName)
        .toList();
    String nearest = unknown.find() ? Spelling.nearest(unknown.group(1), names) : null;
    return nearest == null ? null : "Did you mean '" + nearest + "'?";
  }

  private @Nullable String valueHint(String sentence) {
    Matcher key = UNKNOWN_KEY.matcher(sentence);
    if (key.find() && schema.getType(key.group(1)) instanceof GraphQLInputObjectType input) {
      List<String> names = input.getFieldDefinitions().stream()
          .map(GraphQLInputObjectField::getName).toList();
      return Spelling.hint(key.group(2), names, "Its fields are: ");
    }
    Matcher value = NOT_A_VALUE.matcher(sentence);
    if (value.find() && schema.getType(value.group(1)) instanceof GraphQLEnumType type) {
      return "Its values are: " + String.join(", ",
          type.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList()) + '.';
    }
    return null;
  }
}

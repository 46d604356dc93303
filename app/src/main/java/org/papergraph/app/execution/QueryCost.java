package org.papergraph.app.execution;

import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.introspection.Introspection;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.error.ErrorCode;

/**
 * What an operation may cost, counted before it runs: each field once for every object it can stand
 * on, that is, for the product of the page sizes around it, and what has to be looked at to find similar
 * papers. An upper bound: {@code @skip} and
 * {@code @include} are not looked at, a page is taken as full.
 *
 * <p>Expects a validated operation, whose fields are bounded and whose fragments have no cycles.
 */
final class QueryCost {
  /** Keeps products of page sizes within a long. */
  private static final long MOST = 1L << 31;
  private static final String SIMILAR = "SimilarPaperConnection";
  /** What is computed on the snapshot may look at all of it. */
  private static final long EXPLORED = 5_000;
  /** How many rows have to be looked at for an object of a type, beside what is returned. */
  private static final Map<String, Long> ROWS_LOOKED_AT = Map.of(SIMILAR, 2_000L,
      "CoauthorNetwork", EXPLORED, "CollaborationPaths", EXPLORED, "TopicPaths", EXPLORED,
      "TopicNetwork", EXPLORED,
      "VenueOverlap", EXPLORED, "CollaboratorSuggestions", EXPLORED, "ReviewerSuggestions",
      EXPLORED,
      "TrendingPapers", EXPLORED, "EmergingTopics", EXPLORED);

  private final ExecutionContext operation;
  private final PageSizes pageSizes;
  private int rootFields;

  private QueryCost(ExecutionContext operation) {
    this.operation = operation;
    this.pageSizes = new PageSizes(operation.getCoercedVariables());
  }

  /**
   * Passes if the operation is within the limits.
   *
   * @return how many root fields it has at most
   * @throws AbortExecutionException otherwise, saying what it costs and how to mend it
   */
  static int check(ExecutionContext operation, Limits limits) {
    var schema = operation.getGraphQLSchema();
    var root = Objects.requireNonNull(switch (operation.getOperationDefinition().getOperation()) {
      case QUERY -> schema.getQueryType();
      case MUTATION -> schema.getMutationType();
      case SUBSCRIPTION -> schema.getSubscriptionType();
    });
    var cost = new QueryCost(operation);
    long values = cost.of(operation.getOperationDefinition().getSelectionSet(), root, 1, true);
    if (cost.rootFields > limits.maxRootFields()) {
      throw tooComplex("The operation has %,d root fields; at most %,d are allowed. Split it into "
          + "several requests.", cost.rootFields, limits.maxRootFields());
    }
    if (values > limits.maxCost()) {
      throw tooComplex("The answer could hold %,d values; at most %,d are allowed. Ask for smaller "
          + "pages (`first`), or nest fewer lists.", values, limits.maxCost());
    }
    return cost.rootFields;
  }

  private static AbortExecutionException tooComplex(String template, long actual, long limit) {
    String message = String.format(Locale.ROOT, template, actual, limit);
    return new AbortExecutionException(
        List.of(ApiError.of(ErrorCode.QUERY_TOO_COMPLEX, message)));
  }

  private long of(
      @Nullable SelectionSet selections,
      GraphQLCompositeType parent,
      long objects,
      boolean atRoot) {
    long sum = 0;
    if (selections != null) {
      for (Selection<?> selection : selections.getSelections()) {
        sum = Math.min(Long.MAX_VALUE / 2, sum + of(selection, parent, objects, atRoot));
      }
    }
    return sum;
  }

  private long of(
      Selection<?> selection,
      GraphQLCompositeType parent,
      long objects,
      boolean atRoot) {
    return switch (selection) {
      case Field field -> of(field, parent, objects, atRoot);
      case InlineFragment inline -> of(inline.getSelectionSet(),
          typeOf(inline.getTypeCondition(), parent), objects, atRoot);
      case FragmentSpread spread -> {
        FragmentDefinition fragment = Objects
            .requireNonNull(operation.getFragment(spread.getName()));
        yield of(fragment.getSelectionSet(), typeOf(fragment.getTypeCondition(), parent), objects,
            atRoot);
      }
      default -> 0;
    };
  }

  private long of(Field field, GraphQLCompositeType parent, long objects, boolean atRoot) {
    // Introspection has its own limits, and a schema's size is no secret.
    if (field.getName().startsWith("__") || !(parent instanceof GraphQLFieldsContainer container)) {
      return objects;
    }
    rootFields += atRoot ? 1 : 0;
    var definition = Introspection.getFieldDefinition(operation.getGraphQLSchema(), container,
        field.getName());
    if (!(GraphQLTypeUtil
        .unwrapAll(definition.getType()) instanceof GraphQLCompositeType composite)) {
      // A text may hold a list, whose size its arguments then tell.
      return Math.min(MOST, objects * pageSizes.of(container.getName(), field, definition));
    }
    long below = Math.min(MOST, objects * pageSizes.of(container.getName(), field, definition));
    long looked = lookedAt(composite.getName(), field);
    return objects + Math.min(MOST, objects * looked)
        + of(field.getSelectionSet(), composite, below, false);
  }

  private long lookedAt(String type, Field field) {
    long rows = ROWS_LOOKED_AT.getOrDefault(type, 0L);
    return SIMILAR.equals(type) ? rows * pageSizes.examples(field) : rows;
  }

  private GraphQLCompositeType typeOf(@Nullable TypeName condition, GraphQLCompositeType parent) {
    return condition != null && operation.getGraphQLSchema()
        .getType(condition.getName()) instanceof GraphQLCompositeType type ? type : parent;
  }
}

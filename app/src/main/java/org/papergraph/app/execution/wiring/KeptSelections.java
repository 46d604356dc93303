package org.papergraph.app.execution.wiring;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.Node;
import graphql.language.VariableReference;
import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.compile.FieldSelection;
import org.papergraph.app.compile.Memo;
import org.papergraph.app.compile.plan.PlannedParts;
import org.papergraph.app.execution.completion.KeptCompletions;

/**
 * What is selected below root fields, kept as long as their parsed document is: per root field and values of the
 * variables that are used below it. Bounded; safe for many threads.
 */
final class KeptSelections {
  private static final int MOST_VARIANTS = 32;

  /** By identity: a field of a document that is asked again is the same. */
  private final Cache<Field, OfField> fields = Caffeine.newBuilder().weakKeys().build();

  /**
   * A selection and what was made of it.
   *
   * @param below       the selection below a root field
   * @param parts       of plans
   * @param completions of answers
   */
  record Kept(List<FieldSelection> below, PlannedParts parts, KeptCompletions completions) {

    static Kept of(List<FieldSelection> below) {
      return new Kept(below, new PlannedParts(), new KeptCompletions());
    }
  }

  /** The selection below the field that is being fetched. */
  Kept below(DataFetchingEnvironment environment) {
    var field = environment.getMergedField();
    if (!field.isSingleField()) {
      return Kept.of(Selections.below(environment));
    }
    return fields.get(field.getSingleField(),
        root -> new OfField(variablesBelow(root, environment.getFragmentsByName())))
        .below(environment);
  }

  private record OfField(Set<String> variables, Memo<Map<String, Object>, Kept> variants) {

    OfField(Set<String> variables) {
      this(variables, new Memo<>(MOST_VARIANTS));
    }

    Kept below(DataFetchingEnvironment environment) {
      return variants.get(values(environment.getVariables()),
          () -> Kept.of(Selections.below(environment)));
    }

    private Map<String, Object> values(Map<String, Object> given) {
      if (variables.isEmpty()) {
        return Map.of();
      }
      var values = new HashMap<>(given);
      values.keySet().retainAll(variables);
      return values;
    }
  }

  private static Set<String> variablesBelow(Field root, Map<String, FragmentDefinition> fragments) {
    var variables = new HashSet<String>();
    collect(root.getSelectionSet(), fragments, variables, new HashSet<>());
    return Set.copyOf(variables);
  }

  private static void collect(@Nullable Node<?> node, Map<String, FragmentDefinition> fragments,
      Set<String> variables, Set<String> seen) {
    if (node == null) {
      return;
    }
    if (node instanceof VariableReference variable) {
      variables.add(variable.getName());
    }
    if (node instanceof FragmentSpread spread && seen.add(spread.getName())) {
      collect(fragments.get(spread.getName()), fragments, variables, seen);
    }
    for (Node<?> child : node.getChildren()) {
      collect(child, fragments, variables, seen);
    }
  }
}

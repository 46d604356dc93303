package org.papergraph.app.execution.wiring;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.SelectedField;
import java.util.List;
import java.util.Set;
import org.papergraph.app.compile.FieldSelection;

/** Adapts graphql-java's normalised selection to the compiler's. */
final class Selections {
  private Selections() {}

  /** The selection of the field that is being fetched. */
  static FieldSelection of(DataFetchingEnvironment environment) {
    var key = environment.getMergedField().getResultKey();
    return new FieldSelection(environment.getField().getName(), key, Set.of(),
        environment.getArguments(),
        children(key, environment.getSelectionSet().getImmediateFields()));
  }

  private static List<FieldSelection> children(String parent, List<SelectedField> fields) {
    return fields.stream().map(field -> child(parent, field)).toList();
  }

  private static FieldSelection child(String parent, SelectedField field) {
    var path = parent + "/" + field.getResultKey();
    return new FieldSelection(field.getName(), path, Set.copyOf(field.getObjectTypeNames()),
        field.getArguments(), children(path, field.getSelectionSet().getImmediateFields()));
  }
}

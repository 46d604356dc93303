package org.papergraph.app.compile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The statement of all questions of one shape. It returns at most one row with one value, {@code data}.
 *
 * @param text  canonical Cypher: equal shapes give equal text
 * @param open  parameter → the place of its value among those of the question
 * @param fixed parameters with one value for all questions
 */
public record StatementTemplate(String text, Map<String, Integer> open, Map<String, Object> fixed) {

  /** The statement of one question. */
  public CompiledStatement with(List<Object> values) {
    var parameters = LinkedHashMap.<String, @Nullable Object>newLinkedHashMap(
        open.size() + fixed.size());
    open.forEach((name, place) -> parameters.put(name, values.get(place)));
    parameters.putAll(fixed);
    return new CompiledStatement(text, parameters);
  }
}

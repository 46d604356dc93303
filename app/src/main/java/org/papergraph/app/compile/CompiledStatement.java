package org.papergraph.app.compile;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One statement for the database. It returns at most one row with one value, {@code data}.
 *
 * @param text       canonical Cypher: equal shapes give equal text
 * @param parameters its parameters by name
 */
public record CompiledStatement(String text, Map<String, @Nullable Object> parameters) {
}

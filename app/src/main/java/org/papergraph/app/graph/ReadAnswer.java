package org.papergraph.app.graph;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a read brought.
 *
 * @param data    the single value: maps, lists, texts, numbers, dates; null if there was no row
 * @param profile the operators with rows and database hits, if asked for
 */
public record ReadAnswer(@Nullable Object data, @Nullable Map<String, Object> profile) {
}

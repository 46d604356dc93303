package org.papergraph.loader.identity;

/**
 * Where something in the graph comes from.
 *
 * @param source the source that says it
 * @param load the first load that brought what says it
 */
public record Origin(String source, long load) {
}

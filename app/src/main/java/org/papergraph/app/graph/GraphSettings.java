package org.papergraph.app.graph;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import org.jspecify.annotations.Nullable;

/**
 * Where the database is. From {@code NEO4J_URI}, {@code NEO4J_USERNAME}, {@code NEO4J_PASSWORD} and
 * {@code NEO4J_DATABASE}.
 *
 * @param uri      a Bolt or routing URI
 * @param username null: no authentication
 * @param password only with a user name
 * @param database the database's name
 * @param connections at most so many connections at once
 */
@ConfigurationProperties("neo4j")
public record GraphSettings( //
    @Bindable(defaultValue = "bolt://127.0.0.1:7687") String uri, //
    @Nullable String username, //
    @Nullable String password, //
    @Bindable(defaultValue = "neo4j") String database, //
    @Bindable(defaultValue = "100") int connections) {
}

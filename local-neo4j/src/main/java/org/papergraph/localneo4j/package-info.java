/**
 * A real Neo4j Community server on this machine's loopback, started from its Maven artefacts: as a
 * process of its own ({@link org.papergraph.localneo4j.Main}) or inside a test's JVM
 * ({@link org.papergraph.localneo4j.LocalNeo4j}).
 *
 * <p>
 * The only package that may import Neo4j's server ({@code org.neo4j.*} except the driver), which is
 * GPLv3; it imports nothing else of papergraph. Every other module talks Bolt to it.
 */
@NullMarked
package org.papergraph.localneo4j;

import org.jspecify.annotations.NullMarked;

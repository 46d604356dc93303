/**
 * A graph as files for {@code neo4j-admin database import}, which fills a new database in half the time that
 * statements take.
 *
 * <p>
 * Imports {@code image}.
 */
@NullMarked
package org.papergraph.loader.bulk;

import org.jspecify.annotations.NullMarked;

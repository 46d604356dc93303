/**
 * A graph as files for {@code neo4j-admin database import}, which fills a new database many times faster than
 * statements can.
 *
 * <p>
 * Imports {@code image}.
 */
@NullMarked
package org.papergraph.loader.bulk;

import org.jspecify.annotations.NullMarked;

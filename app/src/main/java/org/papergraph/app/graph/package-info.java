/**
 * The one place where the database is spoken to: settings, the driver, reads under a deadline, and
 * what its failures mean to a client.
 *
 * <p>May import {@code error}; never {@code compile}, {@code execution} or {@code http}.
 */
@NullMarked
package org.papergraph.app.graph;

import org.jspecify.annotations.NullMarked;

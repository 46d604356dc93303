/** The database side, on a real database. */
@NullMarked
package org.papergraph.app.graph;

import org.jspecify.annotations.NullMarked;

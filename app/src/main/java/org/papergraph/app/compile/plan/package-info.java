/** What one root field asks, as immutable values: anchor, filter, order, page and projection. Knows no Cypher. */
@NullMarked
package org.papergraph.app.compile.plan;

import org.jspecify.annotations.NullMarked;

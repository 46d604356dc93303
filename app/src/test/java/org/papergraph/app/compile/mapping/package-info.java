/** What the reader of the mapping accepts and refuses. */
@NullMarked
package org.papergraph.app.compile.mapping;

import org.jspecify.annotations.NullMarked;

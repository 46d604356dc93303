/** What the directives of {@code schema.graphqls} say: which label, property or relationship stands behind a field. */
@NullMarked
package org.papergraph.app.compile.mapping;

import org.jspecify.annotations.NullMarked;

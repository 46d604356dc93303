/** The compiler, read as documentation: golden documents, anchors, orders, mappings. */
@NullMarked
package org.papergraph.app.compile;

import org.jspecify.annotations.NullMarked;

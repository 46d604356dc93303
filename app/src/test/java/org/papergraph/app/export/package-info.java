/** Exports, by example and read back by readers that are not ours. */
@NullMarked
package org.papergraph.app.export;

import org.jspecify.annotations.NullMarked;

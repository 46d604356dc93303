/** Each computation on the snapshot beside the plainest one that says the same. */
@NullMarked
package org.papergraph.app.traversal;

import org.jspecify.annotations.NullMarked;

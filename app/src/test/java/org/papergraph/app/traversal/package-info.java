/** Networks and paths against naive references on random graphs, and on graphs worked out by hand. */
@NullMarked
package org.papergraph.app.traversal;

import org.jspecify.annotations.NullMarked;

/**
 * Every way a request can fail: one table of codes and the one exception that carries them.
 *
 * <p>Imports nothing of the other packages; all of them may import it.
 */
@NullMarked
package org.papergraph.app.error;

import org.jspecify.annotations.NullMarked;

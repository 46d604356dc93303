/** The executable schema against a real graph. */
@NullMarked
package org.papergraph.app.execution.wiring;

import org.jspecify.annotations.NullMarked;

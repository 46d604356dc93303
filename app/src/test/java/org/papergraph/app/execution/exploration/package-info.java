/** What root fields answer that are answered from the snapshot. */
@NullMarked
package org.papergraph.app.execution.exploration;

import org.jspecify.annotations.NullMarked;

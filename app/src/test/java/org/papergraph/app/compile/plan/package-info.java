/** Plans, by themselves. */
@NullMarked
package org.papergraph.app.compile.plan;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.papergraph.localneo4j;

import org.jspecify.annotations.NullMarked;

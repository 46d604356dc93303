@NullMarked
package org.papergraph.loader;

import org.jspecify.annotations.NullMarked;
